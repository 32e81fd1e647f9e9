package id.pendamping.ledger;

import id.pendamping.dialog.Terms;
import java.util.List;
import java.util.Map;

/** What dialogs read, note and have drawn of savings and of a savings circle. */
public final class LedgerTerms implements Terms {

    @Override
    public List<Reading> readings() {
        return List.of(
                new Reading("saving", Size.PHRASE, "goal", "due", "rhythm", "days", "bill", "total", "entries", "last",
                        "last_id", "last_day", "paused", "need", "need_days"),
                new Reading("arisan", Size.PHRASE, "name", "amount", "carried", "collected", "paid", "balance",
                        "last_id", "last_kind", "last_amount"),
                new Reading("arisan", Size.TELLING, "members", "roll", "statement"),
                Reading.stored("savings", "arisan"));
    }

    @Override
    public Map<String, List<String>> notes() {
        return Map.ofEntries(Map.entry("saving.plan", List.of("goal", "due", "rhythm", "days", "bill", "carried")),
                Map.entry("saving.entry", List.of("amount", "day")),
                Map.entry("saving.strike", List.of("entry")),
                Map.entry("saving.pause", List.of("until")),
                Map.entry("saving.budget", List.of("need", "days")),
                Map.entry("arisan.group", List.of("name", "members", "amount", "carried")),
                Map.entry("arisan.members", List.of("members")),
                Map.entry("arisan.deposit", List.of("members", "amount", "day")),
                Map.entry("arisan.payment", List.of("members", "amount", "day")),
                Map.entry("arisan.strike", List.of("entry")));
    }

    @Override
    public Map<String, List<String>> drawings() {
        return Map.ofEntries(Map.entry("saving", List.of("saved", "goal")));
    }
}
