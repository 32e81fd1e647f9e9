package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.inbox.MachineClock;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Figures.Registering;
import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.Effectiveness;
import id.pendamping.outcome.figure.Published;
import id.pendamping.outcome.figure.ScoreFigures;
import id.pendamping.outcome.figure.Share;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The tables of the field papers, read from events through the projection. The names are those of the tables. */
class PaperTablesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    static CurrentFigures figures(Consumer<Journal> people) {
        InMemoryCourses courses = new InMemoryCourses();
        people.accept(new Journal(new InMemoryEvents(), courses));
        Map<String, String> items = new LinkedHashMap<>();
        for (int i = 1; i <= 12; i++) {
            items.put(String.format("jkn-bpu/Q%02d", i), i % 2 == 1 ? "manfaat" : "iuran & pembayaran");
        }
        return new CurrentFigures(courses, new EverybodyTalked(courses),
                new Ground(items, items.keySet(), Ground.TWO_THIRDS, new DueDays(Map.of("jkn", 10, "bpu", 15)), ZONE),
                () -> PaperPeople.TODAY, MachineClock.system(), Runnable::run);
    }

    private static String print(Share share, int decimals) {
        return share.percent(decimals).map(BigDecimal::toPlainString).orElse("no data") + " of " + share.n();
    }

    @Test
    void s01WhoWasAMemberBefore() {
        Told told = figures(PaperPeople::health).now().told();
        assertThat(print(told.health().standings().share("none"), 1)).isEqualTo("65.0 of 80");
        assertThat(print(told.health().standings().share("inactive"), 1)).isEqualTo("35.0 of 80");
    }

    @Test
    void s02WhoUnderstands() {
        ScoreFigures total = figures(PaperPeople::health).now().progress().whole().learning().total();
        assertThat(print(total.understood().before(), 1)).isEqualTo("30.0 of 80");
        assertThat(print(total.understood().after(), 1)).isEqualTo("85.0 of 80");
        Change change = Change.between(total.understood().before(), total.understood().after()).orElseThrow();
        assertThat(change.points(1)).isEqualByComparingTo("55.0");
        assertThat(change.relative(1)).hasValue(new BigDecimal("183.3"));
    }

    @Test
    void s03WhoSaves() {
        Share savers = figures(PaperPeople::health).now().saved().savers();
        assertThat(print(savers, 1)).isEqualTo("72.5 of 80");
        assertThat(new Published(new BigDecimal("72")).compare(savers).printing()).isEmpty();
    }

    @Test
    void s04WhoRegistered() {
        Registering registering = figures(PaperPeople::health).now().progress().registering();
        assertThat(print(registering.intents().share(Registering.MEMBER), 2)).isEqualTo("60.00 of 80");
        assertThat(print(registering.intents().share(Registering.UNDERWAY), 2)).isEqualTo("18.75 of 80");
        assertThat(print(registering.intents().share(Registering.NOT_BEGUN), 2)).isEqualTo("21.25 of 80");
        assertThat(print(registering.intents().share(Registering.UNDERWAY), 1)).isEqualTo("18.8 of 80");
        assertThat(print(registering.intents().share(Registering.NOT_BEGUN), 1)).isEqualTo("21.3 of 80");
    }

    @Test
    void s05AndS06WhoPaysInTime() {
        Slice whole = figures(PaperPeople::health).now().progress().whole();
        assertThat(print(whole.paying().onTimeByMember(), 1)).isEqualTo("89.6 of 48");
        assertThat(print(whole.paying().onTimeByMember(), 0)).isEqualTo("90 of 48");
        assertThat(print(whole.paying().onTimeByBill(), 1)).isEqualTo("89.6 of 96");
        assertThat(whole.paying().onTimeByBill().count()).isEqualTo(86);
        assertThat(whole.paying().staying().get(2)).isEqualTo(Share.of(43, 48));
        assertThat(whole.paying().staying().get(1)).isEqualTo(Share.of(45, 48));
        assertThat(whole.paying().staying().get(3)).isEqualTo(Share.of(0, 0));
    }

    @Test
    void s13NobodyIsNoPercentage() {
        Figures none = figures(journal -> {
        }).now();
        assertThat(none.progress().whole().learning().total().change()).isEmpty();
        assertThat(none.saved().savers()).isInstanceOf(Share.NoData.class);
        assertThat(none.progress().whole().share(Stage.REGISTERED)).isInstanceOf(Share.NoData.class);
    }

    @Test
    void s21ReasonsAreSharesOfThoseWhoAreNoMembers() {
        Told told = figures(PaperPeople::survey).now().told();
        assertThat(print(told.work().standings().share("active"), 1)).isEqualTo("23.0 of 300");
        assertThat(print(told.reasons().share("unaware"), 1)).isEqualTo("61.0 of 231");
        assertThat(print(told.reasons().share("expense"), 1)).isEqualTo("25.1 of 231");
        assertThat(print(told.reasons().share("procedure"), 1)).isEqualTo("13.9 of 231");
        assertThat(print(told.reasons().share("procedure"), 0)).isEqualTo("14 of 231");
    }

    @Test
    void s25HowEffective() {
        Effectiveness effectiveness = figures(PaperPeople::survey).now().told().opinions().effectiveness();
        assertThat(effectiveness.score(1)).hasValue(new BigDecimal("2.8"));
        assertThat(effectiveness.band()).hasValue(Effectiveness.Band.MEDIUM);
    }

    @Test
    void s41EachIndicator() {
        Map<String, ScoreFigures> indicators = figures(PaperPeople::village).now().progress().whole().learning()
                .indicators();
        assertThat(indicators.entrySet().stream().filter(it -> it.getValue().n() > 0)
                .map(it -> it.getKey() + " " + print(it.getValue().before(), 1) + ", "
                        + print(it.getValue().after(), 1) + ", +"
                        + it.getValue().change().orElseThrow().points(1)))
                .containsExactlyInAnyOrder("kesadaran 40.0 of 40, 85.0 of 40, +45.0",
                        "pemahaman 30.0 of 40, 75.0 of 40, +45.0", "partisipasi 10.0 of 40, 55.0 of 40, +45.0");
    }

    @Test
    void s43CardsToHandOver() {
        Map<String, Long> done = new LinkedHashMap<>();
        figures(PaperPeople::village).now().progress().registering().steps()
                .forEach(step -> done.put(step.checklist() + "/" + step.item(), step.done()));
        assertThat(done).isEqualTo(Map.of("bpu/registered", 22L, "bpu/printed", 22L, "bpu/received", 20L));
    }

    @Test
    void answersCountOnlyOfThoseWhoAgreedToIt() {
        Figures figures = figures(PaperPeople::shy).now();
        assertThat(figures.progress().whole().share(Stage.PRETEST)).isEqualTo(Share.of(1, 1));
        assertThat(figures.told().people()).isZero();
        assertThat(figures.progress().whole().learning().attrition()).isEmpty();
    }

    @Test
    void everyCutCountsEverybodyOnce() {
        Figures all = figures(journal -> {
            PaperPeople.health(journal);
            PaperPeople.survey(journal);
        }).now();
        all.progress().parts().forEach((dimension, values) -> assertThat(
                values.values().stream().mapToLong(Slice::people).sum()).as(dimension.id()).isEqualTo(380));
        assertThat(all.progress().parts().get(Dimension.WORK).keySet())
                .isEqualTo(Set.of("vendor", "driver", "labourer", "fisher"));
        assertThat(all.progress().parts().get(Dimension.PERIOD).get("2026-08").people()).isEqualTo(80);
    }
}
