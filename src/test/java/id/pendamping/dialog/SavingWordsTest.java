package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The functions for saving, due days and lists of names, and what notes and drawings may say. */
class SavingWordsTest {

    private static final List<String> MEMBERS = List.of("Ani", "Bu Sri", "Pak Jo", "Jo");

    private final MapScope scope = new MapScope("id").with("list", MEMBERS).with("day", LocalDate.of(2026, 12, 10));

    /** Rp5.000 a day against the contributions of one person or a family, as the programme reckons. */
    @ParameterizedTest
    @CsvSource({"35000, 7", "42000, 9", "100000, 20", "140000, 28", "150000, 30"})
    void countsTheDaysUntilTheBillIsThere(long goal, long days) {
        assertThat(Dialogs.value("days_to(" + goal + ", 5000)", scope)).isEqualTo(days);
    }

    /** A family of four in class 3, Rp5.000 on each of 30 days; then with a driver's JKK and JKM, discounted or not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"jkn(3, 4) | 140000", "5000 * 30 - jkn(3, 4) | 10000",
            "jkn(3, 4) + bpu('transport', '2026-11', 1) | 148400",
            "5000 * 30 - jkn(3, 4) - bpu('transport', '2026-11', 1) | 1600",
            "jkn(3, 4) + bpu('transport', '2027-04', 1) | 156800",
            "5000 * 30 - jkn(3, 4) - bpu('transport', '2027-04', 1) | -6800"})
    void comesToTheBudgetsOfTheProgramme(String expression, long expected) {
        assertThat(Dialogs.value(expression, scope)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"per_day(140000, 30) | 5000", "per_day(148400, 30) | 5000",
            "per_day(150001, 30) | 5500", "per_day(1, 30) | 500", "per_day(0, 30) | 0", "per_day(-5, 30) | 0",
            "days_to(1, 500) | 1", "days_to(0, 500) | 0", "days_until(day) | 19", "days_until('2026-11-20') | -1",
            "count(list) | 4", "days_until(next_due(10)) | 19", "days_until(next_due(21)) | 0",
            "days_until(next_due(21, day())) | 30", "days_until(next_due(31, '2027-01-31')) | 99",
            "days_until(day(7)) | 7", "days_until(day(day, 7)) | 26", "days_until(day('2026-11-21', -1)) | -1",
            "times_left('daily', 26, day) | 16", "times_left('daily', 31, day) | 19", "times_left('daily', 0, day) | 1",
            "times_left('weekly', 30, day) | 2", "times_left('weekly', 30, day(6)) | 1",
            "times_left('daily', 26, day(-40)) | 1"})
    void worksOutWholeNumbers(String expression, long expected) {
        assertThat(Dialogs.value(expression, scope)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per_day(1000, 0)", "per_day(1000, -1)", "per_day(answer, 3)", "days_to(1000, 0)",
            "days_to(answer, 5)", "day(999999)", "day(answer)", "day(answer, 1)", "day(day, 99999)",
            "days_until(answer)", "next_due(0)", "next_due(32)",
            "next_due(10, answer)", "names(count)", "names(' , ')", "pick(list, answer)", "pick(answer, 'Ani')",
            "count(answer)", "times_left(answer, 26, day)", "times_left('daily', 32, day)",
            "times_left('daily', 26, answer)"})
    void isNotKnownWhereItCannotBeWorkedOut(String expression) {
        assertThat(Dialogs.value(expression, scope)).isNull();
    }

    @Test
    void readsNamesInARow() {
        assertThat(NameList.read("1. Ani, Bu  Sri\nPak Jo dan Wayan; ani")).containsExactly("Ani", "Bu Sri", "Pak Jo",
                "Wayan");
        assertThat(NameList.read("x".repeat(30))).containsExactly("x".repeat(NameList.LONGEST));
        assertThat(NameList.read("a,".repeat(3))).containsExactly("a");
        assertThat(NameList.read("Ani, Budi 0812-3456-789")).isNull();
        assertThat(NameList.read("a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"semua | Ani,Bu Sri,Pak Jo,Jo", "Semua anggota | Ani,Bu Sri,Pak Jo,Jo",
            "semua kecuali ani | Bu Sri,Pak Jo,Jo", "all but 1, 2 | Pak Jo,Jo", "sri dan ANI | Ani,Bu Sri",
            "1 3 | Ani,Pak Jo", "jo | Jo", "pak jo | Pak Jo", "2 | Bu Sri"})
    void picksWhoIsMeant(String typed, String expected) {
        assertThat(NameList.pick(MEMBERS, typed)).containsExactly(expected.split(","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Budi", "ani, Budi", "5", "0", "semua kecuali Budi", "bu pak", "99999999999"})
    void picksNobodyWhereSomebodyCannotBeTold(String typed) {
        assertThat(NameList.pick(MEMBERS, typed)).isNull();
    }

    @Test
    void refusesNotesAndValuesThatNoBookHas() {
        assertThat(Dialogs.problems("""
                - {id: a, note: saving.entri, values: {amount: "1"}}
                - {id: b, note: saving.entry, values: {amont: "1"}}
                - {id: c, note: saving.entry, tell: {saving.total: "1", saving.sum: "1"}, undo: nowhere}
                - {id: bye, end: true}""")).satisfiesExactly(
                problem -> assertThat(problem).contains("unknown note \"saving.entri\""),
                problem -> assertThat(problem).contains("unknown value \"amont\"", "amount"),
                problem -> assertThat(problem).contains("does not read saving", "reads: [saving]"),
                problem -> assertThat(problem).contains("unknown name \"saving.sum\""),
                problem -> assertThat(problem).contains("unknown step \"nowhere\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'two words'", "{amount: choice}", "{}", "{a: money, b: money}", "{alone: true}",
            "{'x y': money}"})
    void refusesToTakeWhatCannotStandBehindATrigger(String takes) {
        assertThat(ContentFixture.of("""
                dialog: d
                title: {id: D, en: D}
                triggers: [/d]
                takes: %s
                steps:
                  - {id: bye, end: true}
                """.formatted(takes)).problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"{drawn: savings, values: {}, alt: {id: A, en: A}} | unknown drawing",
            "{drawn: saving, values: {saved: 1}, alt: {id: A, en: A}} | needs the number \"goal\"",
            "{drawn: saving, values: {saved: 1, goal: 2}} | \"alt\" is missing",
            "{drawn: saving, picture: x.png, values: {saved: 1, goal: 2}, alt: {id: A, en: A}} | unknown key"})
    void refusesDrawingsThatCannotBeDrawn(String media, String problem) {
        assertThat(Dialogs.problems("""
                - {id: a, say: {id: A, en: A}, media: %s}
                - {id: bye, end: true}""".formatted(media))).singleElement().asString().contains(problem);
    }

    @Test
    void putsTheNumbersOfADrawingIntoItsPath() {
        Content content = Dialogs
                .of("""
                        - {id: a, say: {id: A, en: A}, media: {drawn: saving, values: {saved: "2 * 3", goal: "null"}, alt: {id: B, en: B}}}
                        - {id: bye, end: true}""")
                .content();
        Step.Say say = (Step.Say) content.dialog("d").step("a");
        assertThat(say.media().in(scope).path()).isEqualTo("drawn/saving?saved=6&goal=0");
    }
}
