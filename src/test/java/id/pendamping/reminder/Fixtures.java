package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Fact;
import id.pendamping.dialog.Fact.Confidence;
import id.pendamping.dialog.Facts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Agendas and facts for tests. */
final class Fixtures {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    static final ZoneId WITA = ZoneId.of("Asia/Makassar");
    static final ZoneId WIT = ZoneId.of("Asia/Jayapura");
    static final ChatId CHAT = ChatId.of("web", "sari");
    static final Facts NONE = new Facts(Map.of());

    private Fixtures() {
    }

    static Instant wib(String local) {
        return LocalDateTime.parse(local).atZone(WIB).toInstant();
    }

    static Facts facts(Object... idsAndValues) {
        return with(NONE, idsAndValues);
    }

    static Facts with(Facts known, Object... idsAndValues) {
        Map<String, Fact> facts = new HashMap<>(known.byId());
        for (int i = 0; i < idsAndValues.length; i += 2) {
            String id = (String) idsAndValues[i];
            facts.put(id, new Fact(id, idsAndValues[i + 1], "", Optional.empty(), Optional.empty(),
                    LocalDate.of(2026, 11, 21), Optional.empty(), Confidence.VERIFIED, "", List.of(), Optional.empty(),
                    1));
        }
        return new Facts(facts);
    }

    static Agenda agenda(Plan... plans) {
        Agenda agenda = Agenda.fresh("p1", CHAT, WIB);
        for (Plan plan : plans) {
            agenda = agenda.with(plan);
        }
        return agenda;
    }

    static Plan monthly(Bill bill, int day, String since) {
        return Plan.of(bill, new Due.Monthly(day), Plan.USUAL_LEADS, Map.of(), wib(since));
    }

    static Plan monthly(Bill bill, int day, List<Integer> leads, String since) {
        return Plan.of(bill, new Due.Monthly(day), leads, Map.of(), wib(since));
    }
}
