package id.pendamping.dialog;

import static id.pendamping.dialog.Contributions.LOWEST_BASE;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Contributions.Payer;
import id.pendamping.dialog.Contributions.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionsTest {

    private static final Content CONTENT = ContentFixture.read(Dialogs.HEAD + "  - {id: bye, end: true}\n");
    private final Contributions contributions = CONTENT.contributions();

    /** The cases of PP 44/2015, PP 46/2015 and PP 50/2025, with both sides of every day on which a rule changes. */
    @ParameterizedTest
    @CsvSource({"1000000, TRANSPORT, 2026-11, 1, false, 8400", "1000000, OTHER, 2026-11, 1, false, 8400",
            "1000000, OTHER, 2027-01, 1, false, 16800", "1000000, TRANSPORT, 2027-03, 1, false, 8400",
            "1000000, TRANSPORT, 2027-04, 1, false, 16800", "1000000, TRANSPORT, 2026-11, 1, true, 28400",
            "1000000, OTHER, 2026-11, 3, false, 33600", "1000000, TRANSPORT, 2026-01, 15, false, 126000",
            "20700000, OTHER, 2027-01, 1, false, 213800", "20700000, OTHER, 2026-11, 1, false, 106900",
            "1000000, OTHER, 2026-12, 1, false, 8400", "1000000, TRANSPORT, 2025-12, 1, false, 16800",
            "1000000, TRANSPORT, 2026-01, 1, false, 8400", "1000000, OTHER, 2026-03, 1, false, 16800",
            "1000000, OTHER, 2026-04, 1, false, 8400", "1000000, OTHER, 2027-01, 1, true, 36800",
            "1000000, TRANSPORT, 2027-02, 3, false, 33600", "2950000, OTHER, 2027-01, 1, false, 36300",
            "2950000, OTHER, 2026-11, 1, false, 18150", "4450000, TRANSPORT, 2026-11, 1, true, 114650",
            "1000050, OTHER, 2027-01, 1, false, 16801"})
    void worksOutWhatABpuMemberOwes(long base, Sector sector, YearMonth month, int months, boolean jht, long due) {
        assertThat(contributions.bpu(base, sector, Payer.MEMBER, month, months, jht)).hasValue(due);
    }

    @Test
    void discountsNothingThatTheStatePays() {
        assertThat(contributions.bpu(LOWEST_BASE, Sector.TRANSPORT, Payer.STATE, YearMonth.of(2026, 11), 1, false))
                .hasValue(16_800);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 150000", "2, 3, 300000", "3, 4, 140000"})
    void worksOutWhatAJknFamilyOwes(int jknClass, int people, long due) {
        assertThat(contributions.jkn(jknClass, people, YearMonth.of(2026, 11))).hasValue(due);
    }

    @Test
    void workedExamplesOfBenefitsComeOutOfTheFacts() {
        MapScope scope = new MapScope("id");

        assertThat(Dialogs.value("fact('bpu.jkk.meninggal') * 1000000 + 10000000 + 12000000", scope))
                .isEqualTo(70_000_000L);
        assertThat(Dialogs.value("fact('bpu.jkk.cacat_total') * 1000000 + 12000000", scope)).isEqualTo(68_000_000L);
        assertThat(Dialogs.value("fact('bpu.jkm.santunan')", scope)).isEqualTo(42_000_000L);
        assertThat(Dialogs.value("12 * 1000000 + 2 * 1000000 * 0.5", scope)).isEqualTo(13_000_000L);
        assertThat(Dialogs.value("jkn(3, 4) + bpu('transport', month(), 1)", scope)).isEqualTo(148_400L);
    }

    @Test
    void guessesNothingInAMonthForWhichAFactIsMissing() {
        Contributions upTo2027 = new Contributions(with("bpu.jkm.iuran", "2026-01-01", "2027-01-15"));

        assertThat(due(upTo2027, "2026-12", 1)).hasValue(8400);
        assertThat(due(upTo2027, "2027-01", 1)).isEmpty();
        assertThat(due(upTo2027, "2026-12", 2)).isEmpty();
        assertThat(due(upTo2027, "2025-12", 1)).isEmpty();
    }

    @Test
    void guessesNothingInAMonthThatIsDiscountedInPart() {
        Contributions half = new Contributions(with("bpu.diskon.nontransport.sampai", "2026-04-01", "2026-12-15"));

        assertThat(due(half, "2026-11", 1)).hasValue(8400);
        assertThat(due(half, "2026-12", 1)).isEmpty();
        assertThat(due(half, "2027-01", 1)).hasValue(16_800);
    }

    @Test
    void guessesNothingWithoutFacts() {
        assertThat(due(new Contributions(new Facts(Map.of())), "2026-11", 1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "121"})
    void refusesSpansThatNobodyPays(int months) {
        assertThat(due(contributions, "2026-11", months)).isEmpty();
    }

    private static OptionalLong due(Contributions contributions, String month, int months) {
        return contributions.bpu(LOWEST_BASE, Sector.OTHER, Payer.MEMBER, YearMonth.parse(month), months, false);
    }

    private static Facts with(String id, String from, String to) {
        Fact fact = CONTENT.facts().get(id);
        var facts = new HashMap<>(CONTENT.facts().byId());
        facts.put(id, new Fact(id, fact.value(), fact.unit(), Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)), fact.checkedOn(), fact.reviewBy(),
                fact.confidence(), fact.legalBasis(), List.of(), fact.wording(), fact.line()));
        return new Facts(facts);
    }
}
