package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    private static final String DIALOG = Dialogs.HEAD + """
              - {id: quiz, quiz: [bank/Q1]}
              - {id: bye, end: true}
            """;
    private static final String VERSION = version(ContentFixture.of(DIALOG));

    private static String version(ContentFixture fixture) {
        return fixture.content().dialog("d").version();
    }

    @Test
    void isShortAndTheSameEachTime() {
        assertThat(VERSION).matches("[0-9a-f]{10}").isEqualTo(version(ContentFixture.of(DIALOG)));
    }

    @Test
    void changesWithTheDialog() {
        assertThat(version(ContentFixture.of(DIALOG.replace("7d", "8d")))).isNotEqualTo(VERSION);
    }

    @Test
    void changesWithAnItemThatItAsks() {
        assertThat(version(ContentFixture.of(DIALOG).change("banks/bank.yaml", "Only employees", "Staff only")))
                .isNotEqualTo(VERSION);
    }

    @Test
    void staysWhenAnotherItemOrAnotherFileChanges() {
        assertThat(version(ContentFixture.of(DIALOG).change("banks/bank.yaml", "The 25th", "Day 25")
                .change("person.yaml", "Name}", "First name}"))).isEqualTo(VERSION);
    }

    @Test
    void staysWhenOnlyTheLayoutOfTheFileChanges() {
        assertThat(version(ContentFixture.of(DIALOG.replace("title:", "# the title\ntitle:").replace("\n", "\r\n"))))
                .isEqualTo(VERSION);
    }
}
