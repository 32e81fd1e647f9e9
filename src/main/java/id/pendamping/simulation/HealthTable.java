package id.pendamping.simulation;

import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Figures.Registering;
import id.pendamping.outcome.census.Slice.Paying;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.Tally;
import java.util.List;

/** The table of S0. */
final class HealthTable {

    private HealthTable() {
    }

    static List<Finding> of(Figures figures, Courses courses) {
        Tally cards = figures.told().health().standings();
        Tally intents = figures.progress().registering().intents();
        Share savers = figures.saved().savers();
        Paying paying = figures.progress().whole().paying();
        return List.of(
                new Finding("S0-1", "no card of JKN, before", Sums.told(cards.share("none"), 1), "65 %", ""),
                new Finding("S0-1", "a card that is not active, before", Sums.told(cards.share("inactive"), 1),
                        "the rest", ""),
                new Finding("S0-2", "understand (at least two thirds of the questions right)",
                        Sums.told(figures.progress().whole().learning().total().understood()), "30 % -> 85 %",
                        "the paper asks two different things before and after; here it is the same"),
                new Finding("S0-3", "noted savings at least once", Sums.told(savers, 1), "72 %",
                        Sums.published(72, savers)),
                new Finding("S0-4", "members now", Sums.told(intents.share(Registering.MEMBER), 2), "48 (60 %)",
                        "all of those without a card; the paper does not say whether cards made active again count"),
                new Finding("S0-4", "have begun: steps to register, or a planned contribution",
                        Sums.told(intents.share(Registering.UNDERWAY), 2), "15", ""),
                new Finding("S0-4", "neither", Sums.told(intents.share(Registering.NOT_BEGUN), 2), "-", ""),
                new Finding("S0-5", "members who paid every bill on time", Sums.told(paying.onTimeByMember(), 1),
                        "90 %", Sums.published(90, paying.onTimeByMember())),
                new Finding("S0-6", "bills paid on time", Sums.told(paying.onTimeByBill(), 1), "-",
                        Sums.published(90, paying.onTimeByBill())));
    }
}
