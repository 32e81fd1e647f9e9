package id.pendamping.outcome.census;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.outcome.InMemoryCourses;
import id.pendamping.outcome.InMemoryEvents;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.census.Noted.Row;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.Cell.Hidden;
import id.pendamping.outcome.figure.Cell.Shown;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class NotingTest {

    private static final Cell HIDDEN = new Hidden();

    private static Noted noted(Consumer<Journal> people) {
        return PaperTablesTest.figures(people).now().noted();
    }

    private static void agree(Journal journal, String person, String... purposes) {
        for (String purpose : purposes) {
            journal.append(new SaveEvent(person + purpose, person, PaperPeople.TODAY, "consent",
                    Map.of("purpose", purpose, "granted", "true")));
        }
    }

    private static void note(Journal journal, String person, String theme, String kind, int times) {
        for (int i = 0; i < times; i++) {
            journal.append(new SaveEvent(person + theme + kind + i, person, PaperPeople.TODAY, "remark",
                    Map.of("theme", theme, "kind", kind, "by", "s1")));
        }
    }

    /** From p(from) to before p(until), who agreed. */
    private static void people(Journal journal, int from, int until, String theme, String kind, int times) {
        for (int i = from; i < until; i++) {
            agree(journal, "p" + i, "service", "research");
            note(journal, "p" + i, theme, kind, times);
        }
    }

    @Test
    void countsNotesAndPeopleOfWhoAgreedToResearch() {
        Noted noted = noted(journal -> {
            people(journal, 0, 6, "income", "interview", 2);
            people(journal, 6, 11, "income", "visit", 1);
            agree(journal, "only-service", "service");
            note(journal, "only-service", "income", "interview", 9);
            note(journal, "nobody", "income", "interview", 9);
            for (int i = 20; i < 30; i++) {
                agree(journal, "p" + i, "service", "research");
            }
        });
        assertThat(noted.people()).isEqualTo(new Portion(new Shown(11), new Shown(21)));
        assertThat(noted.notes().columns()).containsExactly("interview", "visit");
        assertThat(noted.notes().rows()).isEqualTo(Map.of("income",
                new Row(List.of(new Shown(12), new Shown(5)), new Shown(17))));
        assertThat(noted.persons().rows()).isEqualTo(Map.of("income",
                new Row(List.of(new Shown(6), new Shown(5)), new Shown(11))));
    }

    @Test
    void whoHasSeveralKindsOfNotesOnAThemeIsCountedOnceThere() {
        Noted noted = noted(journal -> {
            people(journal, 0, 10, "trust", "interview", 1);
            people(journal, 0, 5, "trust", "group", 1);
            people(journal, 0, 5, "family", "group", 1);
        });
        assertThat(noted.persons().columns()).containsExactly("group", "interview", Noted.SEVERAL);
        assertThat(noted.persons().rows().get("trust"))
                .isEqualTo(new Row(List.of(new Shown(0), new Shown(5), new Shown(5)), new Shown(10)));
        assertThat(noted.notes().rows().get("trust").total()).isEqualTo(new Shown(15));
    }

    @Test
    void manyNotesOfFewPeopleAreHiddenAndCannotBeWorkedOut() {
        Noted noted = noted(journal -> {
            people(journal, 0, 8, "income", "interview", 1);
            people(journal, 0, 8, "income", "visit", 1);
            people(journal, 0, 2, "family", "interview", 10);
            people(journal, 0, 6, "family", "visit", 1);
        });
        Row family = noted.notes().rows().get("family");
        assertThat(family).isEqualTo(new Row(List.of(HIDDEN, HIDDEN), new Shown(26)));
        assertThat(noted.notes().rows().get("income"))
                .isEqualTo(new Row(List.of(new Shown(8), new Shown(8)), new Shown(16)));
    }

    @Test
    void fewPeopleCannotBeWorkedOutFromTheSumOfATheme() {
        Noted noted = noted(journal -> {
            people(journal, 0, 9, "income", "interview", 1);
            people(journal, 9, 11, "income", "visit", 1);
        });
        Row income = noted.persons().rows().get("income");
        long hidden = income.cells().stream().filter(HIDDEN::equals).count();
        assertThat(hidden + (income.total().equals(HIDDEN) ? 1 : 0)).isGreaterThanOrEqualTo(2);
        assertThat(income.cells().get(1)).isEqualTo(HIDDEN);
    }

    @Test
    void manyNotesOnAThemeOfFewPeopleAreNotTold() {
        Noted noted = noted(journal -> {
            people(journal, 0, 8, "income", "interview", 1);
            people(journal, 0, 2, "family", "interview", 10);
        });
        assertThat(noted.notes().rows().get("family")).isEqualTo(new Row(List.of(HIDDEN), HIDDEN));
        assertThat(noted.persons().rows().get("family")).isEqualTo(new Row(List.of(HIDDEN), HIDDEN));
        assertThat(noted.notes().rows().get("income")).isEqualTo(new Row(List.of(new Shown(8)), new Shown(8)));
    }

    @Test
    void aRebuildCountsTheSame() {
        InMemoryCourses courses = new InMemoryCourses();
        Journal journal = new Journal(new InMemoryEvents(), courses);
        people(journal, 0, 7, "income", "interview", 3);
        note(journal, "p1", "trust", "group", 1);
        List<?> before = courses.after("", 99);
        assertThat(journal.rebuild()).isEqualTo(7);
        assertThat(courses.after("", 99)).isEqualTo(before);
    }

    @Test
    void nothingNotedIsNoTable() {
        Noted noted = noted(journal -> people(journal, 0, 6, "income", "interview", 0));
        assertThat(noted.people()).isEqualTo(new Portion(new Shown(0), new Shown(6)));
        assertThat(noted.notes().rows()).isEmpty();
    }
}
