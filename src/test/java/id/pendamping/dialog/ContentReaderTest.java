package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentReaderTest {

    @Test
    void readsASmallDialog() {
        Content content = ContentFixture.read("""
                dialog: hello
                title: {id: Halo, en: Hello}
                triggers: [/start, Mulai!]
                reads: [person]
                steps:
                  - id: greet
                    say: {id: "Halo, <b>{person.name}</b> & kawan", en: "Hello, {person.name}"}
                  - id: bye
                    end: true
                """);

        Dialog dialog = content.dialog("hello");
        assertThat(dialog.first()).isEqualTo("greet");
        assertThat(content.triggeredBy("mulai")).contains(dialog);
        assertThat(content.triggeredBy("/start kader 7")).contains(dialog);
        assertThat(content.reads()).containsExactly("person");
        Step.Say say = (Step.Say) dialog.step("greet");
        assertThat(say.text().render(new MapScope("id").with("person.name", "<Sari>")))
                .isEqualTo("Halo, <b>&lt;Sari&gt;</b> &amp; kawan");
    }
}
