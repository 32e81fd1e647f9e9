package id.pendamping.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.invite.InviteInMemory;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outcome.InMemoryWays;
import id.pendamping.outcome.Stage;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffInMemory;
import java.time.Instant;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportSourceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final StaffInMemory staff = StaffInMemory.begin();
    private final InviteInMemory invite = InviteInMemory.begin(people, staff.staff(), new InMemoryBotName());
    private final InMemoryWays ways = new InMemoryWays();
    private final ReportInMemory report = ReportInMemory.begin(staff.staff(), staff.trail(), invite.friends(), ways);

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "KADER")
    void theTeamSeesTheNumbersOfEverybody(Role role) {
        staff.staff().add("me", role);
        ways.with(Stage.REACHED, named("a", 12)).with(Stage.LESSONS, named("a", 7)).with(Stage.POSTTEST, named("a", 4));
        assertThat(read("me")).containsEntry("report.reached", 12L).containsEntry("report.lessons", 7L)
                .containsEntry("report.registered", 0L).doesNotContainKey("report.posttest")
                .containsEntry("report.own", false);
    }

    @Test
    void aKaderSeesOnlyMembersWhoChoseThemAndShare() {
        staff.staff().add("kader", Role.KADER);
        invite.invitations().give("C1", "kader", NOON);
        ways.with(Stage.LESSONS, named("a", 6)).with(Stage.LESSONS, named("other", 20));
        for (String person : named("a", 6)) {
            member(person, "service", true);
            member(person, "sharing", true);
            invite.invitations().came(person, "C1", NOON);
        }
        assertThat(read("kader")).containsEntry("report.reached", 6L).containsEntry("report.lessons", 6L)
                .containsEntry("report.own", true);
        member("a1", "sharing", false);
        assertThat(read("kader")).containsEntry("report.reached", 5L);
        member("a2", "service", false);
        assertThat(read("kader")).as("four are left").containsEntry("report.shown", false)
                .doesNotContainKeys("report.reached", "report.lessons");
    }

    @Test
    void aKaderNobodyChoseSeesNothingOfAnybody() {
        staff.staff().add("kader", Role.KADER);
        ways.with(Stage.CONTRIBUTED, named("other", 20));
        assertThat(read("kader")).containsEntry("report.total", 0L).doesNotContainKey("report.reached");
    }

    @Test
    void whoeverIsNotOnTheTeamSeesNothing() {
        ways.with(Stage.CONTRIBUTED, named("other", 20));
        assertThat(read("worker")).isEmpty();
    }

    @Test
    void everyLookIsWrittenDown() {
        staff.staff().add("me", Role.ADMIN);
        report.handlers().forEach(handler -> handler
                .apply(new Effect.Note("in:1#0", "me", NOON, "report.read", Map.of("about", "all"))));
        assertThat(staff.trail().newest(5)).singleElement().extracting("staff", "action")
                .containsExactly("me", "report.read");
    }

    private void member(String person, String purpose, boolean granted) {
        people.saveConsent(person, new ConsentEntry(person + purpose + granted, purpose, granted, NOON, "x"));
    }

    private static String[] named(String name, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> name + n).toArray(String[]::new);
    }

    private Map<String, Object> read(String person) {
        return report.sources().getFirst().read(person, Language.INDONESIAN);
    }
}
