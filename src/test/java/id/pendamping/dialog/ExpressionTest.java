package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private final MapScope scope = new MapScope("id").with("answer", "ojek").with("count", 7L)
            .with("list", List.of("a", "b")).with("day", LocalDate.of(2026, 12, 10)).with("person.work", "vendor");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"count + 1 | 8", "count - 10 | -3", "count * 1000000 | 7000000",
            "count / 2 | 4", "14 / 3 * 3 | 14", "count % 4 | 3", "-count | -7", "2 + 3 * 4 | 14", "(2 + 3) * 4 | 20",
            "0.1 + 0.2 == 0.3 ? 1 : 2 | 1", "count > 5 ? 1 : 2 | 1", "has(list, 'b') ? 1 : 2 | 1",
            "5000 * 30 | 150000", "42000000000L + 1 | 42000000001", "fact('jkn.iuran.kelas3.peserta') * 4 | 140000",
            "jkn(3, 4) | 140000", "jkn(1, 2) | 300000", "bpu('other', '2026-11', 3) | 33600",
            "bpu_jht('transport', '2026-11', 1) | 28400", "count ?: 3 | 7"})
    void worksOutWholeNumbers(String expression, long expected) {
        assertThat(Dialogs.value(expression, scope)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"'a' + answer | aojek", "answer + count | ojek7",
            "month() | 2026-11",
            "month(1) | 2026-12", "month(-11) | 2025-12", "month(month(2)) | Januari 2027",
            "rupiah(count * 5000) | Rp35.000", "rupiah(-500) | -Rp500", "date(day) | 10 Desember 2026",
            "date('2027-01-01') | 1 Januari 2027", "percent(8, 12) | 67% (8 dari 12)",
            "percent(1, 8) | 13% (1 dari 8)"})
    void worksOutWords(String expression, String expected) {
        assertThat(Dialogs.value(expression, scope)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer == 'ojek'", "answer != 'vendor'", "person.work == 'vendor' and count == 7",
            "not (count < 7)", "count >= 7 or unknown_is_not_asked == 1", "known(answer)", "day == '2026-12-10'",
            "day < '2027-01-01'", "day > '2026-12-09'", "count == 7.0", "not has(list, 'c')", "answer < 'p'",
            "month() < '2026-12'", "day() == '2026-11-21'", "day(2) == '2026-11-23'", "day(day, 25) == '2027-01-04'",
            "day(-1) < day()"})
    void holds(String condition) {
        assertThat(Dialogs.holds(condition.replace("unknown_is_not_asked", "count"), scope)).isTrue();
    }

    /** Nothing is known here. */
    @ParameterizedTest
    @ValueSource(strings = {"count > 0", "count < 0", "count >= 0", "count <= 0", "count == 0", "answer == 'ojek'",
            "count + 1 == 1", "known(answer)", "has(list, 'a')", "me.service", "count + 1 > 0 and true",
            "day < '2027-01-01'", "answer", "known(day(day, 1))", "known(day(count))"})
    void doesNotHoldWhileItIsNotKnown(String condition) {
        assertThat(Dialogs.holds(condition, new MapScope("id"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"count == null", "not known(count)", "not (count > 0)", "answer != 'ojek'",
            "(count ?: 0) + 1 == 1", "count + 1 == null", "count > 0 or true"})
    void holdsWhileItIsNotKnown(String condition) {
        assertThat(Dialogs.holds(condition, new MapScope("id"))).isTrue();
    }

    @Test
    void countsDaysOn() {
        MapScope came = new MapScope("id").with("answer", LocalDate.of(2026, 11, 25));
        assertThat(Dialogs.value("day(answer, 14)", came)).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(Dialogs.value("day('2026-12-31', -30)", came)).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"day(answer, 1)", "day('2026-12-31', answer)", "day('2026-12-31', 99999999)",
            "count + 1", "count / 0", "count % 0", "rupiah(answer)", "date(answer)", "month(answer)",
            "percent(1, 0)", "percent(answer, 2)", "bpu(answer, month(), 1)", "bpu('other', answer, 1)",
            "bpu('other', '2026-11', 0)", "bpu('other', '2026-11', 999)", "jkn(3, 0)", "jkn(3, answer)",
            "month(999999)", "list + 1", "fact('jkn.lama')",
            "9000000000000000000L * 9000000000000000000L", "answer - 1"})
    void isNotKnownWhereItCannotBeWorkedOut(String expression) {
        MapScope odd = new MapScope("id").with("answer", "<odd>").with("list", List.of());

        assertThat(Dialogs.value(expression, odd)).isNull();
    }

    @Test
    void takesNumbersOfAnyWidthFromTheStore() {
        assertThat(Dialogs.value("count + 1", new MapScope("id").with("count", 41))).isEqualTo(42L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T(java.lang.Runtime).getRuntime()", "new java.lang.String('x')", "answer = 'x'", "count++",
            "answer.class", "answer.length()", "#root", "@bean", "{1, 2}", "list[0]", "list.?[true]", "answer?.bytes",
            "answer matches 'x'", "count ^ 2", "count between {1, 2}", "answer instanceof T(String)",
            "fact(answer)", "getClass()", "'x'.getClass()", "has(list)", "bpu('ojol', month(), 1)",
            "bpu('other', 'November', 1)", "jkn(4, 1)", "count +", "''.x", "\\u0000"})
    void refusesWhatIsNotInTheLanguage(String expression) {
        assertThat(Dialogs.expressionProblems(expression)).hasSize(1).first().asString()
                .startsWith("d/dialog.yaml:6: step say: ");
    }

    @Test
    void saysWhatIsLegalInsteadOfAType() {
        assertThat(Dialogs.expressionProblems("T(java.lang.Runtime)")).containsExactly(
                "d/dialog.yaml:6: step say: \"T(java.lang.Runtime)\" is not allowed in an expression (legal: 'words', 12,"
                        + " true, null, names, == != < <= > >= and or not + - * / % ? : ?: and the functions fact,"
                        + " rupiah, date, month, percent, bpu, bpu_jht, jkn, has, known, day, days_until, next_due,"
                        + " per_day, days_to, names, pick, count, times_left, moment, instant, card, cards, near)");
    }

    @Test
    void namesTheClosestOfManyNames() {
        assertThat(Dialogs.expressionProblems("person.wrok == 'x'")).singleElement().asString()
                .matches("d/dialog.yaml:6: step say: unknown name \"person.wrok\""
                        + " \\(closest of \\d+: person.work, person.lessons, .*");
    }

    @Test
    void namesTheClosestFunctions() {
        assertThat(Dialogs.expressionProblems("sum(count)")).containsExactly(
                "d/dialog.yaml:6: step say: unknown function \"sum\" (closest of 24: days_until,"
                        + " count, names, moment, rupiah)");
    }

    @Test
    void saysHowManyValuesAFunctionTakes() {
        assertThat(Dialogs.expressionProblems("has(list)"))
                .containsExactly("d/dialog.yaml:6: step say: has() takes 2 values, not 1");
    }

    @Test
    void namesTheLegalSectors() {
        assertThat(Dialogs.expressionProblems("bpu('ojol', month(), 1)")).containsExactly(
                "d/dialog.yaml:6: step say: bpu() knows no sector \"ojol\" (legal: transport, other)");
    }
}
