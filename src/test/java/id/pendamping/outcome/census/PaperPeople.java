package id.pendamping.outcome.census;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.Events;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The people of three field papers as events: the papers' printed counts, and invented ones where they print none. Today is
 * 21 November 2026.
 */
public final class PaperPeople {

    public static final Instant TODAY = Instant.parse("2026-11-21T03:00:00Z");

    private static final List<String> ITEMS = IntStream.rangeClosed(1, 12)
            .mapToObj(i -> String.format("jkn-bpu/Q%02d", i)).toList();
    private static final List<String> WORKS = List.of("vendor", "driver", "labourer", "fisher");

    private final Events journal;
    private final String person;
    private Instant at;
    private int count;

    private PaperPeople(Events journal, String person, Instant begin) {
        this.journal = journal;
        this.person = person;
        this.at = begin;
    }

    /**
     * Eighty people of the JKN paper: 52 no members and 28 inactive; 24 and then 68 understand; 58 save; 48 register, 15 are
     * on the way; 43 pay two months in time.
     */
    public static void health(Events journal) {
        for (int i = 0; i < 80; i++) {
            PaperPeople one = new PaperPeople(journal, String.format("s0-%03d", i),
                    Instant.parse("2026-08-20T03:00:00Z").plus(Duration.ofHours(i)));
            boolean member = i < 48;
            one.agree().told("work", WORKS.get(i % 4)).told("jkn_status", i < 52 ? "none" : "inactive")
                    .told("main_reason", i % 2 == 0 ? "expense" : "unaware").told("obstacles", "money+time")
                    .told("perception", i < 50 ? "burden" : "protection").happen("baseline_completed", Map.of());
            one.test("pre", ITEMS, i % 10 < 3 ? 9 : 4).later(7).happen("lesson_completed", Map.of("lesson", "1"))
                    .test("post", ITEMS, i >= 20 && i % 10 > 7 ? 5 : 11)
                    .told("perception_after", i < 10 ? "burden" : "protection");
            if (i < 58) {
                one.happen("saving_entry", Map.of("amount", "5000", "day", "2026-09-0" + (1 + i % 9)));
            }
            one.on("2026-09-20");
            if (i < 63) {
                one.happen("checklist_item", Map.of("checklist", "jkn", "item", "documents", "status",
                        member ? "done" : "blocked", "obstacle", member ? "" : "no_ktp"));
                one.happen("bill_plan", Map.of("bill", "jkn", "day", "10"));
            }
            if (member) {
                one.happen("checklist_complete", Map.of("checklist", "jkn")).happen("jkn_active", Map.of())
                        .told("jkn_status", "active").pay("2026-09-10", "2026-09-20");
                if (i < 43) {
                    one.on("2026-10-09").pay("2026-10-10", "2026-10-09").on("2026-11-10").pay("2026-11-10",
                            "2026-11-10");
                } else if (i < 45) {
                    one.on("2026-10-25").pay("2026-10-10", "2026-10-25");
                }
            }
        }
    }

    /**
     * Three hundred over fourteen months, most of them from one place; of the rest there are few in each month, and in some
     * months there is almost nobody.
     */
    public static void scattered(Events journal) {
        for (int i = 0; i < 300; i++) {
            int chance = (i * 7919 + i * i * 31) % 100;
            int month = i % 20 < 14 ? i % 14 : 3;
            PaperPeople one = new PaperPeople(journal, String.format("far-%03d", i),
                    Instant.parse("2025-09-01T03:00:00Z").plus(Duration.ofDays(30L * month + chance % 28)));
            one.agree().told("area", chance < 60 ? "java" : chance < 85 ? "sumatra" : "maluku_papua")
                    .told("work", WORKS.get(month % 3 == 0 ? 0 : i / 3 % 4));
            if (chance % 5 > 0) {
                one.happen("group", Map.of("group", "g" + chance % 9));
            }
            if (chance % 3 == 0) {
                one.later(20).happen("jkn_active", Map.of()).pay("2026-01-10", "2026-01-" + (10 + chance % 19));
            }
        }
    }

    /** So many people in each of so many groups, which are called by numbers. */
    public static void towns(Events journal, int groups, int people) {
        for (int i = 0; i < groups * people; i++) {
            new PaperPeople(journal, String.format("town-%d-%04d", people, i), TODAY.minus(Duration.ofDays(3))).agree()
                    .happen("group", Map.of("group", "t" + i % groups));
        }
    }

    /** The 300 of the survey about BPJS Ketenagakerjaan: 69 active, and why the other 231 are not. */
    public static void survey(Events journal) {
        for (int i = 0; i < 300; i++) {
            PaperPeople one = new PaperPeople(journal, String.format("s2-%03d", i),
                    Instant.parse("2026-10-01T03:00:00Z").plus(Duration.ofHours(i)));
            boolean active = i < 69;
            one.agree().told("work", WORKS.get(i % 4)).told("bpu_status", active ? "active" : "none");
            if (!active) {
                one.told("main_reason", i < 69 + 141 ? "unaware" : i < 69 + 141 + 58 ? "expense" : "procedure");
            }
            one.happen("baseline_completed", Map.of());
        }
        // Nobody printed the parts of "2.8": ten people who together give 2.9, 2.5 and 3.0.
        for (int i = 0; i < 10; i++) {
            PaperPeople one = new PaperPeople(journal, String.format("s2-%03d", i), TODAY.minus(Duration.ofHours(2)));
            one.rate("access", i < 1 ? 2 : 3).rate("understanding", i < 5 ? 2 : 3).rate("benefit", 3);
        }
    }

    /** Forty people of a village with three indicators, and how far the cards of 22 of them came. */
    public static void village(Events journal) {
        for (int i = 0; i < 40; i++) {
            PaperPeople one = new PaperPeople(journal, String.format("s4-%03d", i),
                    Instant.parse("2026-07-01T01:00:00Z").plus(Duration.ofMinutes(i)));
            one.agree().indicators("pre", i < 16, i < 12, i < 4).later(1).happen("lesson_completed",
                    Map.of("lesson", "3"));
            one.indicators("post", i < 34, i < 30, i < 22);
            if (i < 22) {
                one.item("registered").item("printed").happen("bpu_active", Map.of());
                if (i < 20) {
                    one.item("received");
                }
            }
        }
    }

    /** Two arms of a reminder to so many people each, forty days ago; so many of each then registered. */
    public static void trial(Events journal, int each, int first, int second) {
        for (int i = 0; i < 2 * each; i++) {
            PaperPeople one = new PaperPeople(journal, String.format("tr-%04d", i), TODAY.minus(Duration.ofDays(41)));
            one.agree().happen("trial_arm", Map.of("trial", "trial-1", "arm", String.valueOf(i % 2)));
            if (i / 2 < (i % 2 == 0 ? first : second)) {
                one.later(5).happen("jkn_active", Map.of());
            }
        }
    }

    /** Drawn yesterday: nobody's days are over. */
    public static void freshTrial(Events journal, int each) {
        for (int i = 0; i < 2 * each; i++) {
            new PaperPeople(journal, String.format("fr-%04d", i), TODAY.minus(Duration.ofDays(1))).agree()
                    .happen("trial_arm", Map.of("trial", "trial-2", "arm", String.valueOf(i % 2)));
        }
    }

    /** Each paid two bills in one month, in different weeks. */
    public static void payingTwice(Events journal, int people) {
        for (int i = 0; i < people; i++) {
            new PaperPeople(journal, String.format("pt-%04d", i), TODAY.minus(Duration.ofDays(60))).agree()
                    .pay("2026-10-10", "2026-11-02").pay("2026-11-10", "2026-11-10");
        }
    }

    /** One who finished the first questions and the first test, and did not agree to be part of research. */
    public static void shy(Events journal) {
        PaperPeople one = new PaperPeople(journal, "shy", TODAY.minus(Duration.ofDays(3)));
        one.agree().happen("consent", Map.of("purpose", "research", "granted", "false"));
        one.told("jkn_status", "none").happen("baseline_completed", Map.of()).test("pre", ITEMS, 9);
    }

    private PaperPeople agree() {
        return happen("consent", Map.of("purpose", "service", "granted", "true")).happen("consent",
                Map.of("purpose", "research", "granted", "true"));
    }

    private PaperPeople told(String field, String value) {
        return happen("told", Map.of("field", field, "value", value));
    }

    private PaperPeople rate(String about, int stars) {
        return happen("rating", Map.of("about", about, "stars", String.valueOf(stars)));
    }

    private PaperPeople item(String item) {
        return happen("checklist_item", Map.of("checklist", "bpu", "item", item, "status", "done", "obstacle", ""));
    }

    private PaperPeople pay(String due, String on) {
        return happen("bill_paid", Map.of("bill", "jkn", "due", due, "months", "1", "on", on));
    }

    private PaperPeople test(String test, List<String> items, int right) {
        for (int i = 0; i < items.size(); i++) {
            answer(test, items.get(i), i % 2 == 0 ? "manfaat" : "iuran & pembayaran", i < right);
        }
        return finish(test, right, items.size());
    }

    private PaperPeople indicators(String test, boolean aware, boolean understands, boolean takesPart) {
        answer(test, "village/A", "kesadaran", aware);
        answer(test, "village/U", "pemahaman", understands);
        answer(test, "village/P", "partisipasi", takesPart);
        return finish(test, 0, 3);
    }

    private void answer(String test, String item, String indicator, boolean right) {
        happen("answer", Map.of("test", test, "item", item, "indicator", indicator, "chosen", "0", "right",
                String.valueOf(right)));
    }

    private PaperPeople finish(String test, int right, int total) {
        return happen("test", Map.of("test", test, "right", String.valueOf(right), "total", String.valueOf(total)));
    }

    private PaperPeople happen(String type, Map<String, String> data) {
        at = at.plusSeconds(1);
        journal.append(new SaveEvent(person + "#" + type + at.toEpochMilli() + count++, person, at, type, data));
        return this;
    }

    private PaperPeople later(int days) {
        at = at.plus(Duration.ofDays(days));
        return this;
    }

    private PaperPeople on(String day) {
        at = Instant.parse(day + "T05:00:00Z");
        return this;
    }
}
