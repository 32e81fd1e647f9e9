package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentFixture;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.SaveEvent;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What happens in a checklist; phrases are their own keys, and so are the buttons. */
class ChecklistTest {

    private static final String HOME = """
            dialog: home
            title: {id: Rumah, en: Home}
            triggers: [/start]
            silence: [{after: 7d, end: true}]
            steps:
              - id: may
                ask: choice
                consent: service
                text: {id: "Boleh?", en: "May we?"}
                options:
                  - {value: "yes", label: {id: Ya, en: "Yes"}}
                  - {value: "no", label: {id: Tidak, en: "No"}}
              - {id: bye, end: true}
            """;
    private static final String STEPS = """
            dialog: steps
            title: {id: Langkah, en: Steps}
            triggers: [/steps]
            reads: [checklist]
            silence: [{after: 30d, end: true}]
            steps:
              - {id: list, checklist: house}
              - id: count
                say: {id: "selesai {checklist.house.done}/{checklist.house.total}", en: "done"}
              - {id: bye, end: true}
            """;

    private static ContentFixture fixture() {
        return ContentFixture.of(HOME, STEPS).file("checklists/house.yaml",
                ContentFixture.resource("/content/checklists/house.yaml"));
    }

    private static Talker begun() {
        return new Talker(fixture().content()).types("/start").taps("Ya").types("/steps");
    }

    private static Talker unknown() {
        return new Talker(fixture().content()).types("/steps");
    }

    @Test
    void showsOneItemWithEverythingThatHelps() {
        assertThat(begun().said()).containsExactly("[checklist-head] 0 Pindah 4\n\nCari kardus\n\n"
                + "Barang tidak rusak.\n\nTanya warung.\n\n[checklist-where] warung\n[checklist-bring] tali\n"
                + "[checklist-substitute] karung");
        assertThat(begun().buttons()).containsExactly(List.of("[checklist-done]", "[checklist-doing]"),
                List.of("[checklist-blocked]", "[checklist-not-needed]"),
                List.of("[checklist-help]", "[checklist-all]"), List.of("[checklist-later]"));
    }

    @Test
    void goesFromItemToItemUntilAllIsDone() {
        Talker talker = begun().taps("[checklist-done]");
        assertThat(talker.said().getFirst()).startsWith("[checklist-praise]\n\n[checklist-head] 1 Pindah 4\n\nKemas");
        assertThat(talker.records()).containsExactly(new Note("test:4#0", "person-1", talker.now(), "checklist.item",
                Map.of("checklist", "house", "item", "box", "status", "done", "evidence", "self_report", "obstacle", "",
                        "words", "", "help", false)),
                new SaveEvent("test:4#1", "person-1", talker.now(), "checklist_item",
                        Map.of("checklist", "house", "item", "box", "status", "done", "obstacle", "")));
        talker.types("sudah");
        assertThat(talker.said()).containsExactly("Kemas barang\n[checklist-ask-evidence]");
        talker.taps("[checklist-number-seen]").taps("[checklist-done]");
        assertThat(talker.said()).containsExactly("Sewa truk\n[checklist-ask-day]");
        talker.types("20/11/2026");
        assertThat(talker.said().getFirst()).contains("3 Pindah 4").contains("Paling lambat 23 November 2026.");
        talker.types("beres");
        assertThat(talker.said()).containsExactly("[checklist-complete] Pindah 4", "selesai 4/4");
        assertThat(talker.records()).contains(new SaveEvent("test:9#2", "person-1", talker.now(), "checklist_complete",
                Map.of("checklist", "house")));
        assertThat(talker.types("/steps").said()).containsExactly("selesai 4/4");
    }

    @Test
    void aDayThatIsStillToComeIsNoAnswer() {
        Talker talker = begun().taps("[checklist-done]").taps("[checklist-done]").taps("[checklist-self-report]")
                .taps("[checklist-done]");
        assertThat(talker.types("5/12/2026").said()).containsExactly("[hint-date]\n\nSewa truk\n[checklist-ask-day]");
        assertThat(talker.taps("[checklist-yesterday]").said().getFirst()).contains("Paling lambat 23 November 2026.");
    }

    @Test
    void comesBackWeeksLaterToTheSameProgress() {
        Talker talker = begun().taps("[checklist-done]").taps("[checklist-later]");
        assertThat(talker.said()).containsExactly("[checklist-left] /steps 1 Pindah 4");
        assertThat(talker.waits(Duration.ofDays(21)).types("/steps").said().getFirst())
                .startsWith("[checklist-head] 1 Pindah 4\n\nKemas barang");
    }

    @Test
    void whatTakesTimeIsLeftAloneMeanwhile() {
        Talker talker = begun().taps("[checklist-doing]");
        assertThat(talker.said()).containsExactly("[checklist-left] /steps 0 Pindah 4");
        assertThat(talker.types("/steps").said().getFirst()).contains("Cari kardus\n[checklist-doing-note]");
    }

    @Test
    void anObstacleBringsItsTipAndAnOfferOfHelp() {
        Talker talker = begun().taps("[checklist-blocked]");
        assertThat(talker.said()).containsExactly("Cari kardus\n[checklist-ask-obstacle]");
        talker.taps("Kardus habis");
        assertThat(talker.said()).containsExactly("Pakai karung.\n\n[checklist-ask-help]");
        talker.types("ya");
        assertThat(talker.said()).containsExactly("[checklist-help-noted]", "[checklist-left] /steps 0 Pindah 4");
        assertThat(talker.records()).contains(new Note("test:6#1", "person-1", talker.now(), "checklist.help",
                Map.of("checklist", "house", "item", "box", "wanted", true, "obstacle", "none_left", "words", "")));
        assertThat(talker.types("/steps").said().getFirst())
                .contains("Cari kardus\n[checklist-blocked-note] Kardus habis");
    }

    @Test
    void takesOwnWordsForAnObstacle() {
        Talker talker = begun().types("terkendala").types("bapak mertua belum mau pindah");
        assertThat(talker.said()).containsExactly("Cari kardus\n[checklist-ask-help]");
        assertThat(talker.types("tidak").types("/steps").said().getFirst())
                .contains("[checklist-blocked-note] bapak mertua belum mau pindah");
    }

    @Test
    void wordsThatWorkEverywhereAreNoObstacle() {
        assertThat(begun().types("terkendala").types("salah pencet").said().getFirst())
                .startsWith("[undone]\n\n[checklist-head] 0 Pindah 4\n\nCari kardus");
    }

    @Test
    void undoTakesTheStatusBackWithAFurtherNote() {
        Talker talker = begun().taps("[checklist-done]").types("salah pencet");
        assertThat(talker.said().getFirst()).startsWith("[undone]\n\n[checklist-head] 0 Pindah 4\n\nCari kardus");
        assertThat(talker.records())
                .extracting(record -> record instanceof Note note ? note.values().get("status") : "")
                .containsExactly("todo", "");
        assertThat(talker.types("/steps").said().getFirst()).contains("0 Pindah 4");
    }

    @Test
    void undoTakesAWishForHelpBack() {
        Talker talker = begun().taps("[checklist-help]");
        assertThat(talker.said().getFirst()).startsWith("[checklist-help-noted]\n\n[checklist-head]");
        talker.types("salah pencet");
        assertThat(talker.records()).filteredOn(record -> record instanceof Note note
                && note.about().equals("checklist.help")).extracting(record -> ((Note) record).values().get("wanted"))
                .containsExactly(false);
    }

    @Test
    void whatIsNotNeededDoesNotCount() {
        assertThat(begun().taps("[checklist-not-needed]").said().getFirst())
                .startsWith("[checklist-head] 0 Pindah 3\n\nKemas barang");
    }

    @Test
    void whatWasAllSetAsideIsNotCelebratedAndCanBeTakenUpAgain() {
        Talker talker = begun().taps("[checklist-not-needed]").taps("[checklist-not-needed]")
                .taps("[checklist-not-needed]").taps("[checklist-not-needed]");
        assertThat(talker.said()).containsExactly("selesai 0/0");
        assertThat(talker.types("/steps").said().getFirst()).startsWith("[checklist-overview] 0 Pindah 0\n1. ➖ Cari");
        assertThat(talker.types("1").taps("[checklist-done]").said()).containsExactly("[checklist-complete] Pindah 1",
                "selesai 1/1");
    }

    @Test
    void anyItemCanBeLookedAtAndChanged() {
        Talker talker = begun().taps("[checklist-done]").taps("[checklist-all]");
        assertThat(talker.said()).containsExactly("[checklist-overview] 1 Pindah 4\n1. ✅ Cari kardus\n"
                + "2. ⬜ Kemas barang\n3. ⬜ Sewa truk\n4. ⬜ Berangkat");
        assertThat(talker.buttons()).containsExactly(List.of("1", "2", "3", "4"), List.of("[checklist-back]"));
        assertThat(talker.types("1").said().getFirst()).contains("Cari kardus\n[checklist-done-note]");
        assertThat(talker.taps("[checklist-doing]").records()).isNotEmpty();
    }

    @Test
    void anOldButtonChangesNothing() {
        Talker talker = begun();
        String done = talker.question().keyboard().getFirst().getFirst().data();
        talker.presses(done).presses(done);
        assertThat(talker.said().getFirst()).startsWith("[old-button]\n\n[checklist-head] 1 Pindah 4");
        assertThat(talker.records()).isEmpty();
    }

    @Test
    void withoutConsentNothingLeavesTheTalk() {
        Talker talker = unknown().taps("[checklist-done]");
        assertThat(talker.said().getFirst()).contains("1 Pindah 4");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.taps("[checklist-help]").said().getFirst()).startsWith("[checklist-help-not-kept]");
        assertThat(talker.types("salah pencet").types("salah pencet").said().getFirst()).contains("0 Pindah 4");
        talker.taps("[checklist-done]").taps("[checklist-later]");
        assertThat(talker.said()).containsExactly("[checklist-left-not-kept] 1 Pindah 4");
        assertThat(talker.types("/steps").said().getFirst()).contains("0 Pindah 4");
    }

    @Test
    void withTheConsentWhatWasToldIsKept() {
        Talker talker = unknown().taps("[checklist-done]").types("/start").taps("Ya");
        assertThat(talker.records()).filteredOn(Note.class::isInstance)
                .extracting(record -> ((Note) record).values().get("status")).containsExactly("done");
        assertThat(talker.types("/steps").said().getFirst()).contains("1 Pindah 4");
    }

    @Test
    void practiceRecordsNothing() {
        Content content = fixture()
                .change("steps/dialog.yaml", "checklist: house}", "checklist: house, practice: true}")
                .content();
        Talker talker = new Talker(content).types("/start").taps("Ya").types("/steps");
        assertThat(talker.said().getFirst()).startsWith("[checklist-practice]\n\n[checklist-head] 0 Pindah 4");
        assertThat(talker.buttons().toString()).doesNotContain("[checklist-help]");
        talker.taps("[checklist-done]");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.said().getFirst()).contains("1 Pindah 4");
        assertThat(talker.types("salah pencet").said().getFirst()).contains("0 Pindah 4");
        talker.taps("[checklist-blocked]").taps("Kardus habis");
        assertThat(talker.said().getFirst()).startsWith("Pakai karung.\n\n[checklist-practice]");
        talker.taps("[checklist-not-needed]").taps("[checklist-done]").taps("[checklist-self-report]")
                .taps("[checklist-done]").taps("[checklist-today]").taps("[checklist-done]");
        assertThat(talker.said()).containsExactly("[checklist-complete] Pindah 3", "selesai 0/4");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.conversation().position().variables()).isEmpty();
    }

    @Test
    void progressOutlivesAChangedList() {
        Talker talker = begun().taps("[checklist-done]");
        Content changed = fixture().change("checklists/house.yaml", "  - id: pack\n", "  - id: wrap\n")
                .change("checklists/house.yaml", "after: [pack]", "after: [wrap]")
                .change("checklists/house.yaml", "Kemas barang", "Bungkus").content();
        Talker later = talker.with(changed).types("1");
        assertThat(later.said().getFirst()).contains("1 Pindah 4\n\nBungkus");
        assertThat(later.types("sudah").said()).containsExactly("Bungkus\n[checklist-ask-evidence]");
    }

    @Test
    void leavingForAnotherDialogKeepsTheItem() {
        Talker talker = begun().taps("[checklist-all]").types("3").types("/start").taps("Tidak");
        assertThat(talker.said().getLast()).startsWith("[welcome-back] Langkah\n\n[checklist-head] 0 Pindah 4")
                .contains("Sewa truk");
    }

    @Test
    void kembaliLeadsFromTheObstacleToTheItem() {
        assertThat(begun().types("terkendala").types("kembali").said().getFirst())
                .startsWith("[went-back]\n\n[checklist-head] 0 Pindah 4\n\nCari kardus");
    }

    @Test
    void anIdentityNumberIsNoObstacle() {
        Talker talker = begun().types("terkendala").types("nik 3273011509900001");
        assertThat(talker.said().getFirst()).startsWith("[nik-warning]\n\nCari kardus");
        assertThat(talker.records()).isEmpty();
    }

    @Test
    void whatWasToldWithoutConsentIsForgottenAfterADay() {
        Talker talker = unknown().taps("[checklist-done]").taps("[checklist-done]").waits(Duration.ofHours(25));
        assertThat(talker.types("ulang").said().getFirst()).startsWith("[checklist-head] 0 Pindah 4\n\nCari kardus");
        assertThat(talker.types("sudah").said().getFirst()).contains("1 Pindah 4");
    }

    @Test
    void theSamePressTwiceIsOne() {
        Talker talker = begun();
        String done = talker.question().keyboard().getFirst().getFirst().data();
        talker.presses(done).pressesAtOnce(done);
        assertThat(talker.said()).isEmpty();
        assertThat(talker.records()).isEmpty();
    }

    @Test
    void aDialogOpenedForAnItemLeadsBackToTheNext() {
        Content content = fixture().change("checklists/house.yaml", "    after: [box]",
                "    done: \"known(person.work)\"\n    opens: {dialog: job, label: {id: Buka, en: Open}}").file(
                        "job/dialog.yaml",
                        """
                                dialog: job
                                title: {id: Kerja, en: Job}
                                silence: [{after: 7d, end: true}]
                                steps:
                                  - {id: work, ask: choice, text: {id: "Kerja?", en: "Job?"}, record: work, options: [{value: ojek, label: {id: Ojek, en: Rider}}]}
                                  - {id: bye, end: true}
                                """)
                .content();
        Talker talker = new Talker(content).types("/start").taps("Ya").types("/steps").taps("[checklist-done]")
                .taps("Buka");
        assertThat(talker.said()).containsExactly("Kerja?");
        assertThat(talker.taps("Ojek").said().getLast())
                .startsWith("[checklist-head] 2 Pindah 4\n\nSewa truk");
        assertThat(talker.records()).filteredOn(Note.class::isInstance)
                .extracting(record -> ((Note) record).values().get("status")).containsExactly("done");
        assertThat(talker.types("salah pencet").said().getLast()).endsWith("Kerja?");
        assertThat(talker.records()).filteredOn(Note.class::isInstance)
                .extracting(record -> ((Note) record).values().get("status")).containsExactly("todo");
    }

    @Test
    void whatIsPlainlyDoneIsNoLongerStuck() {
        Content content = fixture().change("checklists/house.yaml", "    why: {id: Barang",
                "    done: \"me.reminders\"\n    why: {id: Barang").change("home/dialog.yaml", "- {id: bye, end: true}",
                        "- {id: more, ask: choice, consent: reminders, text: {id: Lagi, en: More}, options: [{value: \"yes\","
                                + " label: {id: Boleh, en: Sure}}, {value: \"no\", label: {id: Jangan, en: \"Never\"}}]}\n"
                                + "  - {id: bye, end: true}")
                .content();
        Talker talker = new Talker(content).types("/start").taps("Ya").types("/steps").taps("[checklist-blocked]")
                .taps("Jauh").types("tidak");
        assertThat(talker.said().getLast()).startsWith("[welcome-back] Rumah");
        assertThat(talker.taps("Boleh").types("/steps").said().getFirst())
                .startsWith("[checklist-head] 1 Pindah 4\n\nKemas barang");
    }
}
