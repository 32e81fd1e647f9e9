package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentFixture;
import id.pendamping.engine.Effect.SaveEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialTest {

    private static final String PERSON = "person-1";

    /** A lesson whose trial, by its name, puts the person into this arm. */
    private static Content content(int arm) {
        return ContentFixture.read(asking("service"), asking("research"), """
                dialog: lesson
                title: {id: L, en: L}
                triggers: [/belajar]
                silence: [{after: 7d, end: true}]
                steps:
                  - id: %s
                    trial:
                      - {name: {id: Cerita, en: Story}, go: story}
                      - {name: {id: Angka, en: Numbers}, go: numbers}
                    held-out: both
                  - {id: story, say: {id: "Sebuah cerita.", en: A story.}, next: both}
                  - {id: numbers, say: {id: "Beberapa angka.", en: Some numbers.}}
                  - {id: both, say: {id: "Pelajaran.", en: The lesson.}}
                  - {id: bye, end: true}
                """.formatted(step(arm)));
    }

    private static String step(int arm) {
        return IntStream.range(0, 100).mapToObj(i -> "opening-" + i)
                .filter(step -> Lot.draw("lesson/" + step, PERSON, 3) == arm).findFirst().orElseThrow();
    }

    private static String asking(String consent) {
        return """
                dialog: %1$s
                title: {id: T, en: T}
                triggers: [/%1$s]
                silence: [{after: 7d, end: true}]
                steps:
                  - id: may
                    ask: choice
                    text: {id: "Boleh?", en: "May we?"}
                    options: [{value: "yes", label: {id: Boleh saja, en: Go ahead}}, {value: "no", label: {id: Jangan saja, en: Do not}}]
                    consent: %1$s
                  - {id: bye, end: true}
                """
                .formatted(consent);
    }

    private static Talker agreed(int arm, String research) {
        return new Talker(content(arm)).types("/service").taps("Boleh saja").types("/research").taps(research);
    }

    private static List<Map<String, String>> drawn(Talker talker) {
        return talker.records().stream().filter(SaveEvent.class::isInstance).map(SaveEvent.class::cast)
                .filter(event -> event.type().equals(Lot.EVENT)).map(SaveEvent::data).toList();
    }

    @Test
    void whoAgreedToResearchGoesTheWayThatWasDrawn() {
        assertThat(agreed(0, "Boleh saja").types("/belajar").said()).containsExactly("Sebuah cerita.",
                "Pelajaran.");
        assertThat(agreed(1, "Boleh saja").types("/belajar").said()).containsExactly("Beberapa angka.",
                "Pelajaran.");
        assertThat(agreed(2, "Boleh saja").types("/belajar").said()).containsExactly("Pelajaran.");
    }

    @Test
    void itIsNotedAlsoOfThoseWhoAreLeftOut() {
        Talker talker = agreed(2, "Boleh saja").types("/belajar");
        assertThat(drawn(talker)).containsExactly(Map.of("trial", "lesson/" + step(2), "arm", "2"));
    }

    @Test
    void theSamePersonIsDrawnTheSameWayAgain() {
        Talker talker = agreed(1, "Boleh saja").types("/belajar");
        assertThat(talker.types("/belajar").said()).containsExactly("Beberapa angka.", "Pelajaran.");
    }

    @Test
    void everybodyElseGoesTheFirstWayAndNothingIsNoted() {
        Talker refused = agreed(1, "Jangan saja").types("/belajar");
        assertThat(refused.said()).containsExactly("Sebuah cerita.", "Pelajaran.");
        assertThat(drawn(refused)).isEmpty();
        Talker silent = new Talker(content(1)).types("/belajar");
        assertThat(silent.said()).containsExactly("Sebuah cerita.", "Pelajaran.");
        assertThat(drawn(silent)).isEmpty();
    }

    @Test
    void peopleAreSpreadEvenly() {
        Map<Integer, Long> arms = IntStream.range(0, 3_000).boxed()
                .collect(Collectors.groupingBy(i -> Lot.draw("lesson/opening", "person-" + i, 3),
                        Collectors.counting()));
        assertThat(arms.values()).hasSize(3).allSatisfy(people -> assertThat(people).isBetween(900L, 1_100L));
    }
}
