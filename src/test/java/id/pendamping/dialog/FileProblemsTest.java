package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about files other than dialogs, and about YAML itself; every message is shown whole. */
class FileProblemsTest {

    private static final String END = Dialogs.HEAD + "  - {id: bye, end: true}\n";

    @Test
    void tellsAllProblemsOfAllFilesInOrder() {
        List<String> problems = ContentFixture.of(Dialogs.HEAD + """
                  - {id: hi, say: {id: A}, next: by}
                  - {id: bye, end: true, extra: 1}
                """).change("content.yaml", "home: d", "home: start\nhoem: d")
                .change("person.yaml", "kind: text", "kind: word").problems();

        assertThat(problems).containsExactly("content.yaml:2: unknown dialog \"start\" (legal: d)",
                "content.yaml:3: unknown key \"hoem\" (legal: languages, home)",
                "d/dialog.yaml:5: step hi: the text is missing in en (legal: a text in each of id, en)",
                "d/dialog.yaml:5: step hi: unknown step \"by\" (legal: hi, bye)",
                "d/dialog.yaml:6: step bye: unknown key \"extra\" (legal: id, end)",
                "person.yaml:4: field name: unknown kind \"word\" (legal: choice, multi-choice, text, number, money, date,"
                        + " time, phone, nik, location, photo)");
    }

    @Test
    void saysInWhichLineAFileIsNotYaml() {
        assertThat(ContentFixture.of(END).file("d/dialog.yaml", "dialog: d\nsteps: [a\n").problems())
                .containsExactly("d/dialog.yaml:3: not YAML: expected ',' or ']', but got <stream end>");
    }

    @Test
    void rejectsAKeyTwice() {
        assertThat(ContentFixture.of(END.replace("steps:", "title: {id: E, en: E}\nsteps:")).problems())
                .containsExactly("d/dialog.yaml:4: the key \"title\" stands here twice");
    }

    @Test
    void rejectsTypeTags() {
        assertThat(ContentFixture.of(END.replace("{id: D, en: D}", "{id: !!java.net.URL [x], en: D}")).problems())
                .containsExactly(
                        "d/dialog.yaml:2: not YAML: Global tag is not allowed: tag:yaml.org,2002:java.net.URL");
        assertThat(ContentFixture.of(END.replace("{id: D, en: D}", "{id: D, en: !!binary aGk=}")).problems())
                .containsExactly(
                        "d/dialog.yaml:2: a type tag is not allowed: tag:yaml.org,2002:binary (legal: the plain"
                                + " value)");
    }

    @Test
    void readsAnchorsAndAliases() {
        Content content = ContentFixture.read("""
                dialog: d
                title: &title {id: D, en: D}
                steps:
                  - {id: hi, say: *title}
                  - {id: bye, end: true}
                """);

        assertThat(((Step.Say) content.dialog("d").step("hi")).text().render(new MapScope("id"))).isEqualTo("D");
    }

    @Test
    void limitsAliases() {
        assertThat(ContentFixture.of(END).file("words.yaml", "a: &a [1]\nb: [" + "*a, ".repeat(300) + "*a]\n")
                .problems())
                .containsExactly("words.yaml:1: not YAML: Number of aliases for non-scalar nodes exceeds the"
                        + " specified max=200");
    }

    @Test
    void limitsTheSizeOfAFile() {
        assertThat(ContentFixture.of(END).file("words.yaml", "a: " + "x".repeat(1_000_001)).problems()).containsExactly(
                "words.yaml:1: not YAML: The incoming YAML document exceeds the limit: 1000000 code points.");
    }

    @Test
    void rejectsAFileThatIsNotUtf8() {
        assertThat(ContentFixture.of(END).bytes("words.yaml", new byte[]{'a', ':', ' ', (byte) 0xff}).problems())
                .containsExactly("words.yaml:1: the file is not UTF-8 text (legal: a file saved as UTF-8)");
    }

    @Test
    void rejectsAMissingFile() {
        assertThat(ContentFixture.of(END).without("words.yaml").without("person.yaml").problems()).containsExactly(
                "person.yaml:1: the file is missing (legal: a file person.yaml in the content folder)",
                "words.yaml:1: the file is missing (legal: a file words.yaml in the content folder)");
    }

    @Test
    void rejectsAFolderWithoutADialog() {
        assertThat(ContentFixture.of(END).file("lesson/dialogue.yaml", "dialog: lesson").problems()).containsExactly(
                "lesson/dialog.yaml:1: the file is missing (legal: a file lesson/dialog.yaml in the content folder)");
    }

    @Test
    void rejectsADialogInTheFolderOfAnother() {
        assertThat(ContentFixture.of(END).file("e/dialog.yaml", END).problems()).contains(
                "e/dialog.yaml:1: the dialog is called \"d\", its folder \"e\" (legal: the same name)");
    }

    @Test
    void rejectsATriggerThatBeginsAnotherDialog() {
        assertThat(ContentFixture.of(END.replace("steps:", "triggers: [/start, Mulai]\nsteps:"),
                END.replace("dialog: d", "dialog: e").replace("steps:", "triggers: [\"mulai!\"]\nsteps:")).problems())
                .containsExactly(
                        "e/dialog.yaml:4: the trigger \"mulai\" already begins the dialog \"d\" (legal: another"
                                + " word)");
    }

    @Test
    void rejectsATriggerThatMeansSomethingEverywhere() {
        assertThat(ContentFixture.of(END.replace("steps:", "triggers: [kembali]\nsteps:")).problems()).containsExactly(
                "d/dialog.yaml:4: the trigger \"kembali\" means back everywhere (legal: another word)");
    }

    @Test
    void letsTheMenuBeginWithTheWordsThatMeanIt() {
        Content content = ContentFixture.read(END.replace("steps:", "triggers: [/menu, menu]\nsteps:"));

        assertThat(content.triggeredBy("/menu")).map(Dialog::id).contains("d");
    }

    @Test
    void rejectsAMissingPhrase() {
        assertThat(ContentFixture.of(END).change("phrases.yaml", "voice:", "#voice:").problems()).containsExactly(
                "phrases.yaml:1: phrase voice: the phrase \"voice\" is missing (legal: voice: {id: …, en: …})");
    }

    @Test
    void rejectsAnUnknownPhraseAndAPlaceThatNobodyFills() {
        assertThat(ContentFixture.of(END).change("phrases.yaml", "[welcome-back] {title}", "[welcome-back] {name}")
                .change("phrases.yaml", "apology:", "sorry: {id: A, en: B}\napology:").problems()).containsExactly(
                        "phrases.yaml:3: unknown key \"sorry\" (closest of 102: secret-warning, answer, no, apology,"
                                + " stopped)",
                        "phrases.yaml:58: phrase welcome-back: unknown name \"name\" (legal: title)");
    }

    @Test
    void rejectsALabelOfABUttonThatIsTooLong() {
        assertThat(ContentFixture.of(END).change("phrases.yaml", "[done]", "[" + "x".repeat(80) + "]").problems())
                .containsExactly(
                        "phrases.yaml:44: phrase done: the phrase has up to 82 characters (legal: at most 64)");
    }

    @Test
    void rejectsAWordThatIsYesAndNo() {
        assertThat(ContentFixture.of(END).change("words.yaml", "no: [tidak", "no: [Iya!, tidak").problems())
                .containsExactly("words.yaml:10: \"iya\" is both yes and no");
    }

    @Test
    void rejectsAWordThatMeansTwoThingsEverywhere() {
        assertThat(ContentFixture.of(END).change("words.yaml", "salah pencet", "kembali").problems())
                .containsExactly("words.yaml:8: \"kembali\" already means back");
    }

    @Test
    void rejectsSlangOfSlang() {
        assertThat(ContentFixture.of(END).change("words.yaml", "blm: belum", "blm: gak sudah").problems())
                .containsExactly("words.yaml:11: the slang word \"blm\" is read as \"gak sudah\", which is a slang word"
                        + " itself (legal: the plain words)");
    }

    @Test
    void warnsOfAFactPastItsReview() {
        assertThat(
                ContentFixture.of(END).change("facts.yaml", "value: 150000,", "value: 150000, review_by: 2026-11-20,")
                        .problems())
                .containsExactly("facts.yaml:2: fact jkn.iuran.kelas1: warning: it was to be reviewed by"
                        + " 2026-11-20 (check it against its sources, then set checked_on and review_by)");
    }

    @Test
    void warnsOfAFactThatIsUsedAndDoesNotHoldToday() {
        String dialog = Dialogs.HEAD + """
                  - {id: hi, say: {id: "{fact:bpu.diskon.nontransport.sampai}", en: B}}
                  - {id: bye, end: true}
                """;

        assertThat(ContentFixture.of(dialog).on(LocalDate.of(2026, 12, 31)).problems()).isEmpty();
        assertThat(ContentFixture.of(dialog).on(LocalDate.of(2027, 1, 1)).problems()).containsExactly(
                "d/dialog.yaml:5: step hi: warning: the fact \"bpu.diskon.nontransport.sampai\" does not hold on"
                        + " 2027-01-01 (it is said to be unknown; legal: a fact that holds, or new dates in facts.yaml)");
        assertThat(ContentFixture.of(dialog).on(LocalDate.of(2027, 1, 1)).result().content()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "value: 150000, | `` | the key \"value\" is missing",
            "value: 150000, | value: 1.5, | a fact is a whole number, a date, words or a list of words (legal: 35000,"
                    + " 2026-12-31, \"words\")",
            "value: 150000, | value: 150000, valid_from: 2027-01-01, valid_to: 2026-01-01, | valid_from is after valid_to",
            "value: 150000, | value: 150000, valid_to: soon, | \"soon\" is not a date (legal: year-month-day, for example"
                    + " 2026-12-31)"})
    void rejectsAFactThatIsNotComplete(String from, String to, String problem) {
        assertThat(ContentFixture.of(END).change("facts.yaml", from, to).problems())
                .contains("facts.yaml:2: fact jkn.iuran.kelas1: " + problem);
    }

    @Test
    void rejectsAFunctionWithoutItsFacts() {
        assertThat(ContentFixture.of(Dialogs.HEAD + """
                  - {id: hi, say: {id: "{rupiah(bpu('other', month(), 1))}", en: B}}
                  - {id: bye, end: true}
                """).change("facts.yaml", "id: bpu.jkm.iuran,", "id: bpu.jkm.lain,").problems()).containsExactly(
                "d/dialog.yaml:5: step hi: bpu() needs the fact \"bpu.jkm.iuran\" (legal: the fact in facts.yaml)");
    }

    @Test
    void rejectsProvincesThatCannotBe() {
        assertThat(ContentFixture.of(END).change("facts.yaml", "code: \"32\"", "code: \"11\"")
                .change("facts.yaml", "Asia/Makassar", "Asia/Bali").problems()).containsExactly(
                        "facts.yaml:28: province 11: the province code \"11\" stands here twice",
                        "facts.yaml:29: province 51: unknown time zone \"Asia/Bali\" (legal: Asia/Jakarta, Asia/Makassar,"
                                + " Asia/Jayapura)");
    }
}
