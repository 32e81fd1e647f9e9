package id.pendamping.invite;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Agents of change: who is counted, and what the one who invites is told. */
class ReferralStoryTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryBotName bot = new InMemoryBotName();
    private final InviteInMemory room = InviteInMemory.begin(people, staff, bot);
    private int effects;

    @BeforeEach
    void haveALink() {
        apply(new Effect.Note(id(), "agent", NOON, "invite.code", Map.of("code", "K7QM3XPDT8AW")));
    }

    @Test
    void fifteenRegisteredFriendsEachWithConsentAreFifteen() {
        for (int i = 1; i <= 15; i++) {
            joins("friend" + i);
            apply(new Effect.SaveEvent(id(), "friend" + i, NOON, i % 2 == 0 ? "jkn_active" : "bpu_active", Map.of()));
            apply(new Effect.SaveEvent(id(), "friend" + i, NOON, "jkn_active", Map.of()));
        }
        joins("friend16");
        assertThat(read("agent", "/ajak")).containsEntry("invite.registered", 15L).containsEntry("invite.friends", 16L)
                .containsEntry("invite.code", "K7QM3XPDT8AW");
    }

    @Test
    void whoeverWithdrawsOrIsErasedIsNotCounted() {
        joins("a");
        joins("b");
        joins("c");
        consent("a", false);
        apply(new Effect.Erase(id(), "b", NOON));
        assertThat(read("agent", "/ajak")).containsEntry("invite.friends", 1L);
    }

    @Test
    void nobodyIsTheirOwnFriendNorComesTwice() {
        consent("agent", true);
        apply(new Effect.SaveField(id(), "agent", NOON, "referrer", "K7QM3XPDT8AW"));
        joins("a");
        apply(new Effect.Note(id(), "other", NOON, "invite.code", Map.of("code", "OTHER")));
        apply(new Effect.SaveField(id(), "a", NOON, "referrer", "OTHER"));
        assertThat(read("agent", "/ajak")).containsEntry("invite.friends", 1L);
        assertThat(read("other", "/ajak")).containsEntry("invite.friends", 0L);
    }

    @Test
    void tellsWhoInvitesOnlyWhereItIsAKader() {
        assertThat(read("new", "/start ajak-k7qm3xpdt8aw")).containsEntry("invite.by", "friend")
                .doesNotContainKey("invite.by_name");
        assertThat(read("agent", "/start ajak-K7QM3XPDT8AW")).containsEntry("invite.by", "self");
        assertThat(read("new", "/start ajak-NOBODYHASTHI")).containsEntry("invite.by", "nobody");
        staff.add("agent", Role.KADER);
        assertThat(read("new", "/start ajak-K7QM3XPDT8AW")).containsEntry("invite.by", "kader")
                .containsEntry("invite.by_name", "kader");
    }

    @Test
    void theLinkLeadsToTheBotAsSoonAsItHasAName() {
        assertThat(read("agent", "/ajak")).containsEntry("invite.link", "/start ajak-K7QM3XPDT8AW")
                .doesNotContainKey("invite.url");
        bot.remember("pendamping_bot");
        assertThat(read("agent", "/ajak")).containsEntry("invite.url",
                "https://t.me/pendamping_bot?start=ajak-K7QM3XPDT8AW");
    }

    private void joins(String person) {
        consent(person, true);
        apply(new Effect.SaveField(id(), person, NOON, "referrer", "k7qm3xpdt8aw"));
    }

    private void consent(String person, boolean granted) {
        people.saveConsent(person, new ConsentEntry(id(), "service", granted, NOON, "x"));
    }

    private String id() {
        return "in:" + ++effects + "#0";
    }

    private void apply(Effect.Record effect) {
        room.handlers().forEach(handler -> handler.apply(effect));
    }

    private Map<String, Object> read(String person, String text) {
        return room.sources().getFirst().read(person, Language.INDONESIAN,
                new Inbound.Text("in:x", ChatId.of("tg", "1"), NOON, text));
    }
}
