package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound.Asked;
import id.pendamping.chat.Inbound.Request;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskedTest {

    private static final ChatId CHAT = ChatId.of("test", "1");

    private int requests;

    private static Talker talking() {
        return new Talker(content("start", dialog("start", List.of("/start"), true,
                ask("agree", AskKind.CHOICE, "Setuju?", "jobs").options(option("yes", "Ya")).consent(Consent.SERVICE)
                        .done(),
                ask("jobs", AskKind.TEXT, "Apa kerjanya?", "end").done(), end("end")))).types("/start", "ya");
    }

    private Talker asks(Talker talker, String person, Request request) {
        return talker.hear(new Asked("staff:" + ++requests, CHAT, talker.now(), person, request));
    }

    @Test
    void silenceIsKeptWithoutAWordAndTheQuestionStaysOpen() {
        Talker talker = talking();
        String person = talker.conversation().person();
        Position before = talker.conversation().position();
        asks(talker, person, Request.STOP);
        assertThat(talker.turn().effects()).isEmpty();
        assertThat(talker.conversation().standing().stopped()).isTrue();
        assertThat(talker.conversation().position()).isEqualTo(before);
        assertThat(talker.conversation().wakeAt()).isNull();
        asks(talker, person, Request.RESUME);
        assertThat(talker.turn().effects()).isEmpty();
        assertThat(talker.conversation().standing().stopped()).isFalse();
    }

    @Test
    void whoeverIsErasedIsSomebodyNobodyHasHeardOf() {
        Talker talker = talking();
        String person = talker.conversation().person();
        asks(talker, person, Request.ERASE);
        assertThat(talker.turn().effects()).singleElement().isInstanceOfSatisfying(Erase.class,
                erase -> assertThat(erase.person()).isEqualTo(person));
        assertThat(talker.conversation().person()).isNotEqualTo(person);
        assertThat(talker.conversation().position().stack()).isEmpty();
        assertThat(talker.conversation().position().variables()).isEmpty();
        assertThat(talker.conversation().standing().has(Consent.SERVICE)).isFalse();
    }

    @Test
    void aTalkThatIsSomebodyElsesByNowStaysAsItIs() {
        Talker talker = talking();
        for (Request request : Request.values()) {
            asks(talker, "somebody", request);
            assertThat(talker.turn().effects()).isEmpty();
            assertThat(talker.conversation().standing().stopped()).isFalse();
            assertThat(talker.conversation().standing().has(Consent.SERVICE)).isTrue();
        }
    }
}
