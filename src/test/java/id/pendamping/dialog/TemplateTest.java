package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {

    private final MapScope indonesian = scope("id");
    private final MapScope english = scope("en");

    private static MapScope scope(String language) {
        return new MapScope(language).with("answer", "<b>Bu Ani</b> & co").with("count", 1_234_567L)
                .with("list", List.of("a", "b", "c")).with("day", LocalDate.of(2026, 12, 10))
                .with("person.work", "ojek").with("person.lessons", List.of("1", "3")).with("me.service", true);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{answer} | &lt;b&gt;Bu Ani&lt;/b&gt; &amp; co", "{count} | 1.234.567",
            "{list} | a, b dan c", "{day} | 10 Desember 2026", "{me.service} | ya", "{person.work} | ojek atau kurir",
            "{person.lessons} | pertama dan ketiga", "{person.name} | belum diketahui", "{5 * 3} | 15",
            "{ rupiah(35000) } | Rp35.000", "{fact:jkn.iuran.kelas3.peserta} | Rp35.000",
            "{fact:jkn.kanal.pandawa} | 0811-8165-165", "{fact:jkn.kanal.care_center} | 165",
            "{fact:bpu.diskon.transport.sampai} | 31 Maret 2027", "{fact:bpu.periode_bayar} | 1, 3, 6 dan 12",
            "{fact:bpu.jkk.iuran_persen} | 1%", "{fact:jkn.tanggal_jatuh_tempo} | 10",
            "{fact:jkn.wajib_semua} | semua warga, iurannya Rp35.000", "{fact:jkn.lama} | belum diketahui",
            "{{x}} | {x}", "a < b > c & d | a &lt; b &gt; c &amp; d", "<b>a</b> <i>b</i> | <b>a</b> <i>b</i>",
            "<u>a</u> | &lt;u&gt;a&lt;/u&gt;", "{'}' + answer} | }&lt;b&gt;Bu Ani&lt;/b&gt; &amp; co",
            "{count > 1 ? 'banyak' : 'satu'} | banyak"})
    void fillsPlacesInIndonesian(String text, String expected) {
        assertThat(Dialogs.rendered(text, indonesian)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{count} | 1,234,567", "{list} | a, b and c", "{day} | 10 December 2026",
            "{me.service} | yes", "{person.work} | rider or courier", "{person.name} | not known",
            "{fact:jkn.iuran.kelas3.peserta} | Rp35.000", "{month('2027-01')} | January 2027",
            "{percent(8, 12)} | 67% (8 of 12)", "{fact:jkn.wajib_semua} | all residents, for Rp35.000"})
    void fillsPlacesInEnglish(String text, String expected) {
        assertThat(Dialogs.rendered(text, english)).isEqualTo(expected);
    }

    @Test
    void saysTheOptionOfAChoiceInItsWords() {
        Content content = Dialogs.of("""
                - id: work
                  ask: choice
                  into: work
                  text: {id: "Apa?", en: "What?"}
                  options: [{value: x1, label: {id: Ojek, en: Rider}}]
                - {id: say, say: {id: "Jadi {work}.", en: "So {work}."}}
                - {id: bye, end: true}
                """).content();
        Step.Say say = (Step.Say) content.dialog("d").step("say");

        assertThat(say.text().render(new MapScope("en").with("work", "x1"))).isEqualTo("So Rider.");
    }

    @Test
    void endsWithTheCareCentreWhenOnlyOneSourceConfirms() {
        assertThat(Dialogs.rendered("Ada {fact:jkn.peserta_nonaktif} orang.", indonesian))
                .isEqualTo("Ada 54.000.000 orang.\n\nUntuk kepastian, tanya 165.");
    }

    @Test
    void endsWithTheCareCentreAlsoWhenTheFactIsWorkedWith() {
        assertThat(Dialogs.rendered("{fact('jkn.peserta_nonaktif') / 1000000} juta", indonesian))
                .isEqualTo("54 juta\n\nUntuk kepastian, tanya 165.");
    }

    @Test
    void namesTheCareCentreOnlyOnce() {
        assertThat(Dialogs.rendered("{fact:jkn.peserta_nonaktif}? {care_centre} Ya.", english))
                .isEqualTo("54,000,000? To be certain, ask 165. Ya.");
    }

    @Test
    void leavesTheCareCentreAwayWhereTheWordsSayHowSureItIs() {
        Content content = Dialogs.of("""
                - id: say
                  say: {id: "Menurut satu sumber {fact:jkn.peserta_nonaktif}.", en: One source}
                  worded: true
                - {id: bye, end: true}
                """).content();

        assertThat(((Step.Say) content.dialog("d").step("say")).text().render(indonesian))
                .isEqualTo("Menurut satu sumber 54.000.000.");
    }

    @Test
    void addsTheCareCentreToAnExplanationThatRestsOnOneSource() {
        Content content = ContentFixture.of(Dialogs.HEAD + """
                  - {id: quiz, quiz: [bank/Q2]}
                  - {id: bye, end: true}
                """).change("banks/bank.yaml", "right: 1", "right: 1\n    facts: [jkn.peserta_nonaktif]").content();

        assertThat(((Step.Quiz) content.dialog("d").step("quiz")).items().getFirst().explanation().render(english))
                .isEqualTo("By the 10th.\n\nTo be certain, ask 165.");
    }

    @Test
    void tellsEveryFaultOfAText() {
        assertThat(Dialogs.textProblems("{nobody} {fact:jkn.iuran.kelas9} {} } <b>x"))
                .extracting(told -> told.replaceFirst("closest of \\d+: stored\\.[^)]*", "closest: stored.…"))
                .containsExactly("d/dialog.yaml:6: step say: unknown name \"nobody\" (closest: stored.…)",
                        "d/dialog.yaml:6: step say: unknown fact \"jkn.iuran.kelas9\" (closest of 19: jkn.iuran.kelas1,"
                                + " jkn.iuran.kelas2, jkn.iuran.kelas3.peserta, jkn.lama, jkn.kanal.care_center)",
                        "d/dialog.yaml:6: step say: nothing stands between the braces (legal: {name}, {fact:id}, {{ and }} for"
                                + " braces as such)",
                        "d/dialog.yaml:6: step say: a brace \"}\" without its partner (legal: {name}, {fact:id}, {{ and }} for"
                                + " braces as such)",
                        "d/dialog.yaml:6: step say: <b> and <i> are not closed in order (legal: <b>…</b>, <i>…</i>)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jaminan Kematian (JKK) | Kematian (JKK",
            "Jaminan Kecelakaan Kerja (JKM) | Kecelakaan Kerja (JKM",
            "Ini <b>JKK</b> (Jaminan Kematian) | JKK (Jaminan Kematian", "JKM adalah jaminan kecelakaan kerja |"
                    + " JKM adalah jaminan kecelakaan kerja",
            "Work accident insurance (JKM) | Work accident insurance (JKM", "death benefit (JKK) | death benefit (JKK",
            "JKK: kematian | JKK: kematian", "JKM is the work accident cover | JKM is the work accident"})
    void refusesSwappedNamesOfTheInsurances(String text, String swapped) {
        assertThat(Dialogs.textProblems(text))
                .containsExactly("d/dialog.yaml:6: step say: JKK and JKM are swapped in \""
                        + swapped + "\" (legal: Jaminan Kecelakaan Kerja (JKK), Jaminan Kematian (JKM))");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Jaminan Kecelakaan Kerja (JKK) dan Jaminan Kematian (JKM)", "JKK dan JKM",
            "JKK (kecelakaan kerja) dan JKM (kematian)", "death benefit (JKM), work accident insurance (JKK)"})
    void letsTheRightNamesPass(String text) {
        assertThat(Dialogs.textProblems(text)).isEmpty();
    }
}
