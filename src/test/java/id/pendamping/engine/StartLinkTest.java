package id.pendamping.engine;

import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step.AskKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartLinkTest {

    private final Talker talker = new Talker(content("start",
            dialog("start", List.of("/start"), false, say("hello", "Welcome", "bye"), end("bye")),
            linked(dialog("team", List.of("/team"), false, say("code", "Code {code}", "bye"), end("bye")))));

    private static Dialog linked(Dialog it) {
        return new Dialog(it.id(), it.version(), it.title(), it.triggers(), it.fresh(), it.reads(), it.steps(),
                it.first(), it.marksAnswers(), it.file(),
                new Dialog.Takes("code", AskKind.TEXT, false, List.of("staff")), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start staff-AB-2_c", "/Start@pendamping_bot  Staff-AB-2_c "})
    void theDialogOfThePrefixBeginsWithTheRest(String text) {
        assertThat(talker.types(text).said()).singleElement().asString().startsWith("Code");
        assertThat(StartLink.of(text)).contains(new StartLink("staff", "AB-2_c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/start other-AB2C", "/start staff", "/start staff-", "/start staff-AB 2C",
            "/start staff-\u00e4"})
    void everythingElseIsWelcomedLikeEverybody(String text) {
        assertThat(talker.types(text).said()).containsExactly("Welcome");
    }

    @Test
    void aLinkIsNeverLongerThanTelegramTakes() {
        assertThat(StartLink.of("/start staff-" + "A".repeat(58))).isPresent();
        assertThat(StartLink.of("/start staff-" + "A".repeat(59))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new StartLink("staff", "A".repeat(59)));
        assertThatIllegalArgumentException().isThrownBy(() -> new StartLink("staff", "A B"));
    }
}
