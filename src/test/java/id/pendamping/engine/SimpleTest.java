package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.set;
import static id.pendamping.engine.Build.text;
import static id.pendamping.engine.Build.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Layout;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimpleTest {

    private static final LocalText COLOUR = new LocalText(text("Which colour would you like?").byLanguage(),
            text("Colour?"));

    private final Talker talker = new Talker(content("start",
            dialog("start", List.of("/start"), false,
                    new Step.Ask("q", AskKind.CHOICE, COLOUR, null, null, null,
                            List.of(option("red", "Red"), option("blue", "Blue")), Layout.BUTTONS, "q", null, null,
                            null,
                            null, false, List.of(), "bye"),
                    end("bye")),
            dialog("mudah", List.of("/mudah"), false, set("on", Map.of("me.simple", value(scope -> true)), "done"),
                    ask("done", AskKind.TEXT, "Done", "bye").done(), end("bye"))));

    @Test
    void speaksInFullAtFirst() {
        assertThat(talker.types("/start").said()).containsExactly("Which colour would you like?");
        assertThat(talker.buttons()).containsExactly(List.of("Red"), List.of("Blue"));
    }

    @Test
    void speaksBrieflyAndTakesNumbersOnceAsked() {
        talker.types("/mudah", "ok");
        assertThat(talker.types("/start").said()).containsExactly("Colour?\n\n1. Red\n2. Blue");
        assertThat(talker.buttons()).containsExactly(List.of("1", "2"));
        assertThat(talker.types("2").conversation().position().stack()).isEmpty();
    }

    @Test
    void takesItBackWithTheAnswerThatChangedIt() {
        Talker person = new Talker(content("start",
                dialog("start", List.of("/start"), false, ask("a", AskKind.TEXT, "A?", "on").done(),
                        set("on", Map.of("me.simple", value(scope -> true)), "b"),
                        ask("b", AskKind.TEXT, "B?", "bye").done(), end("bye"))));
        person.types("/start", "x");
        assertThat(person.conversation().standing().simple()).isTrue();
        person.types("salah pencet");
        assertThat(person.conversation().standing().simple()).isFalse();
    }
}
