package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stops a broadcast at the last moment, what it says and when. */
class BroadcastSourceTest {

    private static final Standing WILLING = InMemoryCandidates.willing(Consent.SERVICE);
    private static final Wording WORDS = new Wording(List.of(Map.of("id", "Halo <semua>", "en", "Hello"),
            Map.of("id", "Lain")), false, "lesson-2", "s");
    private static final Instant NIGHT = Instant.parse("2026-11-21T14:00:00Z");

    private final Field field = new Field().withPeople(1);
    private final BroadcastSource source = field.source();

    @BeforeEach
    void send() {
        field.broadcasts.save(Field.begun("b1", WORDS, Field.NOON).at(Stage.SENDING, Field.NOON));
        field.recipients.add(List.of(new Recipient("b1", "p10000", ChatId.of("tg", "10000"), 1, State.QUEUED, "",
                Field.NOON)));
    }

    private static BulkRow row(int arm) {
        return new BulkRow("broadcast/b1/p10000", BroadcastSource.NAME, ChatId.of("tg", "10000"), "p10000",
                new About(About.Kind.MESSAGE, arm, "b1").written(), Field.NOON, BroadcastLoop.RANK);
    }

    private Look look() {
        return source.look(row(0), Field.NOON);
    }

    private static String words(Look look) {
        return ((Look.Send) look).message().plain();
    }

    @Test
    void saysTheWordsWhoSendsAndHowToStopWithAButton() {
        assertThat(words(look())).startsWith("Halo <semua>").contains("Bu Sari").contains("berhenti");
        assertThat(((Look.Send) look()).message().html()).contains("Halo &lt;semua&gt;");
        assertThat(((Look.Send) look()).message().keyboard().getFirst().getFirst().data())
                .isEqualTo(">broadcast:lesson-2");
        field.stands("10000", WILLING.with(Language.ENGLISH));
        assertThat(words(look())).startsWith("Hello").contains("stop");
    }

    @Test
    void saysAVariantOnlyToWhoStillAgreesToResearch() {
        assertThat(words(source.look(row(1), Field.NOON))).startsWith("Halo");
        field.stands("10000", InMemoryCandidates.willing(Consent.SERVICE, Consent.RESEARCH));
        assertThat(words(source.look(row(1), Field.NOON))).startsWith("Lain");
    }

    @Test
    void dropsItForWhoMustNotBeWrittenTo() {
        field.stands("10000", WILLING.withStopped(true));
        assertThat(look()).isEqualTo(new Look.Drop("stopped"));
        field.stands("10000", WILLING.withReachable(false));
        assertThat(look()).isEqualTo(new Look.Drop("blocked"));
        field.stands("10000", InMemoryCandidates.willing());
        assertThat(look()).isEqualTo(new Look.Drop("consent"));
        field.talks.stands(ChatId.of("tg", "10000"), "somebody else", WILLING);
        assertThat(look()).isEqualTo(new Look.Drop("gone"));
    }

    @Test
    void dropsItWhenItsAuthorMayWriteToManyNoLonger() {
        field.staff.add(new StaffMember(Field.AUTHOR, ChatId.of("tg", "sari"), "Bu Sari", Role.ADMIN));
        assertThat(look()).isEqualTo(new Look.Drop("author"));
    }

    @Test
    void aKaderReachesOnlyThePeopleWhoChoseThemAndStillDo() {
        field.kader("adi", "Pak Adi", "10000");
        field.broadcasts.change("b1", it -> Field.by("padi", it));
        assertThat(words(look())).contains("Pak Adi");
        field.agrees("10000", "sharing", false);
        assertThat(look()).isEqualTo(new Look.Drop("foreign"));
    }

    @Test
    void aFacilitatorWhoBecameAKaderWritesToNobodyElsesPeople() {
        field.staff.add(new StaffMember(Field.AUTHOR, ChatId.of("tg", "sari"), "Bu Sari", Role.KADER));
        assertThat(look()).isEqualTo(new Look.Drop("foreign"));
    }

    @Test
    void whoTakesNoPartInATrialGetsTheFirstText() {
        field.stands("10000", InMemoryCandidates.willing(Consent.SERVICE, Consent.RESEARCH));
        assertThat(words(source.look(row(Recipient.NO_ARM), Field.NOON))).startsWith("Halo");
    }

    @Test
    void dropsWhatIsCancelledOrLateAndRestsWhatIsPaused() {
        assertThat(source.look(row(0), Field.NOON.plus(Duration.ofDays(8)))).isEqualTo(new Look.Drop("late"));
        field.broadcasts.change("b1", it -> it.at(Stage.PAUSED, null));
        assertThat(look()).isInstanceOf(Look.Later.class);
        field.broadcasts.change("b1", it -> it.at(Stage.CANCELLED, null));
        assertThat(look()).isEqualTo(new Look.Drop("cancelled"));
    }

    @Test
    void waitsForTheMorningAndKeepsItsDistance() {
        assertThat(source.look(row(0), NIGHT)).isEqualTo(new Look.Later(Instant.parse("2026-11-22T01:00:00Z")));
        assertThat(field.recipients.counts("b1")).isEqualTo(Map.of("postponed", 1L));
        field.contacts.record("p10000", Field.NOON.minus(Duration.ofHours(11)));
        assertThat(look()).isEqualTo(new Look.Later(Field.NOON.plus(Duration.ofHours(1))));
    }

    @Test
    void nothingStaysOfSomebodyWhoIsGone() {
        source.settled(row(0), new BulkOutcome.Dropped("gone"), Field.NOON);
        assertThat(field.recipients.of("p10000")).isZero();
    }

    @Test
    void asksTheOtherMembersByDayAndOnlyWhileItWaits() {
        BulkRow asks = new BulkRow("x", BroadcastSource.NAME, ChatId.of("tg", "budi"), Field.OTHER,
                new About(About.Kind.ASKS, 0, "b1").written(), Field.NOON, BulkRow.BOOKED);
        assertThat(source.look(asks, Field.NOON)).isEqualTo(new Look.Drop("decided"));
        field.broadcasts.change("b1", it -> it.at(Stage.AWAITING, null));
        assertThat(words(source.look(asks, Field.NOON))).contains("Bu Sari").contains("Halo <semua>");
        assertThat(source.look(asks, NIGHT)).isEqualTo(new Look.Later(Instant.parse("2026-11-22T01:00:00Z")));
    }

    @Test
    void keepsEveryOutcomeWithItsReason() {
        source.settled(row(0), new BulkOutcome.Failed("Bad Request: whatever"), Field.NOON);
        assertThat(field.recipients.counts("b1")).isEqualTo(Map.of("dropped:refused", 1L));
    }
}
