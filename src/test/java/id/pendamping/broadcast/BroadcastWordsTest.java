package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The words that stand around what staff write, in the real content. */
class BroadcastWordsTest {

    private final BroadcastWords words = new BroadcastWords(Field.CONTENT);

    @Test
    void everyDialogThatStaffCanOfferIsReachedByItsButton() {
        Dialog around = Field.CONTENT.dialog(BroadcastWords.DIALOG);
        Step.Ask offer = (Step.Ask) Field.CONTENT.dialog("siarkan-text").step("offer");
        List<String> offered = offer.options().stream().map(option -> option.value()).filter(it -> !it.equals("none"))
                .toList();
        assertThat(offered).hasSizeGreaterThan(5).allSatisfy(dialog -> {
            assertThat(Field.CONTENT.find(dialog)).isPresent();
            assertThat(around.step(dialog)).isInstanceOf(Step.Call.class);
        });
        assertThat(around.handed().getFirst()).isEqualTo("wanted");
    }

    @Test
    void theLongestMessageFitsInEveryLanguage() {
        String longest = "x".repeat(Wording.LONGEST);
        for (Language language : Field.CONTENT.languages()) {
            OutgoingMessage message = words.message(new Wording(List.of(Map.of("id", longest)), false, "lesson-2", "s"),
                    0, language, "Bu Sari").orElseThrow();
            assertThat(message.plain()).contains(longest).hasSizeLessThan(OutgoingMessage.MAX_TEXT);
            assertThat(message.keyboard().getFirst().getFirst().label()).contains("2");
        }
    }

    @Test
    void saysNothingWhereNothingWasWritten() {
        assertThat(words.message(Wording.none("s"), 0, Language.INDONESIAN, "Bu Sari")).isEmpty();
    }

    @Test
    void staffAreAskedAndToldInTheirLanguage() {
        assertThat(words.notice("asks", Language.ENGLISH, Map.of("sender", "Bu Sari", "text", "Halo")).orElseThrow()
                .plain()).contains("Bu Sari").contains("Halo").contains("/siarkan");
        assertThat(words.notice("done", Language.INDONESIAN, Map.of("people", 2000L, "reached", 1990L)).orElseThrow()
                .plain()).contains("1990").contains("2000");
    }
}
