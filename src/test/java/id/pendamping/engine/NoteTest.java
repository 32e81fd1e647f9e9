package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.ContentFixture;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Position.Frame;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final String HOME = """
            dialog: home
            title: {id: H, en: H}
            triggers: [/start]
            silence: [{after: 7d, end: true}]
            steps:
              - id: consent
                ask: choice
                text: {id: "Boleh?", en: "May we?"}
                options: [{value: "yes", label: {id: Boleh saja, en: Go ahead}}, {value: "no", label: {id: Jangan saja, en: Do not}}]
                consent: service
              - {id: bye, end: true}
            """;
    private static final String LIST = """
            dialog: list
            title: {id: L, en: L}
            triggers: [/isi]
            silence: [{after: 7d, end: true}]
            steps:
              - id: which
                ask: choice
                text: {id: "Yang mana?", en: "Which?"}
                options: [{value: a, label: {id: Apel, en: Apple}}, {value: b, label: {id: Jeruk, en: Orange}}]
              - {id: bye, end: true}
            """;
    private static final String BOOK = """
            dialog: book
            title: {id: B, en: B}
            triggers: [/nabung, nabung, "saya nabung"]
            takes: {amount: money, alone: true}
            reads: [saving]
            silence: [{after: 7d, end: true}]
            steps:
              - {id: which, branch: [{when: known(amount), go: entry}, {go: ask}]}
              - {id: ask, ask: money, text: {id: "Berapa?", en: "How much?"}, into: amount}
              - id: entry
                note: saving.entry
                values: {amount: amount, day: day()}
                tell: {saving.total: "(saving.total ?: 0) + amount"}
                undo: struck
              - {id: said, say: {id: "Jadi {rupiah(saving.total)}.", en: So much.}, next: bye}
              - {id: struck, note: saving.strike, values: {entry: "'x'"}}
              - {id: gone, say: {id: "{rupiah(amount)} batal.", en: Gone.}}
              - {id: bye, end: true}
            """;

    private static final String ECHO = """
            dialog: echo
            title: {id: E, en: E}
            triggers: [/tanya, tanya]
            takes: question
            steps:
              - {id: said, say: {id: "Tanya: {question}", en: E}}
              - {id: bye, end: true}
            """;

    private final Talker talker = new Talker(ContentFixture.read(HOME, LIST, BOOK, ECHO)).types("/start")
            .taps("Boleh saja");

    private List<Note> notes() {
        return talker.records().stream().filter(Note.class::isInstance).map(Note.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource({"nabung 5000, 5000", "Nabung 5rb!, 5000", "nabung lima ribu, 5000", "saya nabung Rp5.000, 5000",
            "/nabung 12.500, 12500", "/nabung@bot 5k, 5000", "5rb, 5000", "lima ribu, 5000", "Rp 7.500, 7500",
            "goceng, 5000"})
    void writesDownWhatStandsBehindTheTrigger(String typed, long amount) {
        talker.types(typed);
        assertThat(talker.said()).containsExactly("Jadi Rp" + "%,d".formatted(amount).replace(',', '.') + ".");
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.about()).isEqualTo("saving.entry");
            assertThat(note.values()).isEqualTo(
                    Map.of("amount", amount, "day", java.time.LocalDate.of(2026, 11, 21)));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nabung", "/nabung", "/nabung dong"})
    void asksWhenNothingReadableStandsBehindIt(String typed) {
        assertThat(talker.types(typed).said()).containsExactly("Berapa?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "halo 5000 orang", "08123456789", "50 juta", "12/12/2026", "anak saya 3",
            "anak saya tiga ribu", "lima"})
    void takesNoFigureForASumThatHardlyIsOne(String typed) {
        talker.types(typed);
        assertThat(notes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Tanya kapan bayar?, Tanya: kapan bayar?", "/tanya  kapan  bayar, Tanya: kapan bayar",
            "tanya, Tanya: belum diketahui"})
    void takesAnyWordsWhereTheDialogWantsThem(String typed, String said) {
        assertThat(talker.types(typed).said()).containsExactly(said);
    }

    @Test
    void leavesABareFigureToTheOpenQuestion() {
        talker.types("/isi", "5000");
        assertThat(notes()).isEmpty();
        assertThat(talker.types("nabung 5000").said()).containsExactly("Jadi Rp5.000.",
                "[welcome-back] L\n\nYang mana?");
        assertThat(notes()).hasSize(1);
    }

    @Test
    void takesTheEntryBackWhenToldRightAfter() {
        talker.types("nabung 5000", "salah pencet");
        assertThat(talker.said()).containsExactly("Rp5.000 batal.");
        assertThat(notes()).singleElement()
                .satisfies(note -> assertThat(note.about()).isEqualTo("saving.strike"));
        assertThat(talker.conversation().position().stack()).isEmpty();
        assertThat(talker.types("salah pencet").said().getFirst()).doesNotContain("batal");
    }

    @Test
    void goingBackAQuestionTakesNoEntryBack() {
        talker.types("nabung 5000", "kembali");
        assertThat(notes()).isEmpty();
        assertThat(talker.said().getFirst()).startsWith("[nothing-to-undo]");
        assertThat(talker.types("salah pencet").said()).containsExactly("Rp5.000 batal.");
    }

    @Test
    void takesTheEntryBackAndNotTheAnswerThatLedToIt() {
        talker.types("nabung", "5000", "salah pencet");
        assertThat(talker.said()).containsExactly("Rp5.000 batal.");
    }

    @Test
    void returnsToTheQuestionBelowAfterTakingBack() {
        talker.types("/isi", "nabung 5000", "salah pencet");
        assertThat(talker.said()).containsExactly("Rp5.000 batal.", "[welcome-back] L\n\nYang mana?");
        assertThat(talker.conversation().position().stack()).extracting(Frame::dialog).containsExactly("list");
    }

    @Test
    void writesAndTellsNothingWithoutConsent() {
        talker.types("/start").taps("Jangan saja").types("nabung 5000");
        assertThat(notes()).isEmpty();
        assertThat(talker.said()).containsExactly("Jadi belum diketahui.");
        assertThat(talker.types("salah pencet").said().getFirst()).doesNotContain("batal");
    }
}
