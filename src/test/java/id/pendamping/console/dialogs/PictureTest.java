package id.pendamping.console.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.console.dialogs.Picture.Box;
import id.pendamping.dialog.Arrow;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PictureTest {

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21))
            .orThrow();

    @TestFactory
    Stream<DynamicTest> everyDialogIsDrawnWithoutOneStepOnAnother() {
        return CONTENT.dialogs().values().stream()
                .map(dialog -> DynamicTest.dynamicTest(dialog.id(), () -> drawn(dialog)));
    }

    private static void drawn(Dialog dialog) {
        Picture picture = Picture.of(dialog);
        List<Box> boxes = picture.boxes();
        assertThat(boxes).extracting(Box::step).containsExactlyElementsOf(dialog.steps().keySet());
        assertThat(picture.lines()).hasSameSizeAs(Arrow.of(dialog).stream().distinct().toList())
                .allSatisfy(line -> assertThat(line.path()).matches("M-?\\d+,-?\\d+( L-?\\d+,-?\\d+)+"));
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            assertThat(box.x() + box.width()).isLessThanOrEqualTo(picture.width());
            assertThat(box.y() + box.height()).isLessThanOrEqualTo(picture.height());
            for (Box other : boxes.subList(i + 1, boxes.size())) {
                assertThat(overlap(box, other)).as(box + " and " + other).isFalse();
            }
        }
    }

    private static boolean overlap(Box one, Box other) {
        return one.x() < other.x() + other.width() && other.x() < one.x() + one.width()
                && one.y() < other.y() + other.height() && other.y() < one.y() + one.height();
    }

    @Test
    void everyTextOfTheContentIsFoundInBothLanguages() {
        List<Saying> all = CONTENT.dialogs().values().stream().map(Dialog::steps).map(Map::values)
                .flatMap(Collection::stream).flatMap(step -> Saying.of(step).stream()).toList();
        assertThat(all).hasSizeGreaterThan(500).noneMatch(it -> it.lacks(Language.ENGLISH));
    }

    @Test
    void aTextThatLacksALanguageIsSaid() {
        Step.Say whole = (Step.Say) CONTENT.dialogs().values().stream().flatMap(it -> it.steps().values().stream())
                .filter(Step.Say.class::isInstance).findFirst().orElseThrow();
        LocalText half = new LocalText(Map.of(Language.INDONESIAN,
                whole.text().byLanguage().values().iterator().next()));
        List<Saying> sayings = Saying.of(new Step.Say("hello", half, null, "end"));
        assertThat(sayings).singleElement().satisfies(it -> {
            assertThat(it.lacks(Language.ENGLISH)).isTrue();
            assertThat(it.lacks(Language.INDONESIAN)).isFalse();
        });
    }
}
