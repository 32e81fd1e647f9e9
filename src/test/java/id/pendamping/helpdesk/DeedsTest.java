package id.pendamping.helpdesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.helpdesk.Ticket.State;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.InMemoryConversations;
import id.pendamping.inbox.SettableClock;
import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffInMemory;
import id.pendamping.staff.StaffMember;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff do with requests, and what becomes of it where it cannot be done. */
class DeedsTest {

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21))
            .orThrow();
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final ChatId BUDI = new ChatId("tg:100");
    private static final String TICKET = "a-ticket";
    private static final String NUMBER = Ticket.numberOf(TICKET);

    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final StaffInMemory staff = StaffInMemory.begin();
    private final HelpdeskInMemory desk = HelpdeskInMemory.begin(CONTENT, conversations, bulk, staff.staff(),
            staff.trail(), clock);
    private final List<Inbound.Helped> heard = new ArrayList<>();
    private int notes;

    @BeforeEach
    void begin() {
        joins("sari", "Bu Sari", Role.FACILITATOR);
        joins("tono", "Pak Tono", Role.COORDINATOR);
        joins("ani", "Bu Ani", Role.KADER);
        talks(BUDI, "budi", false, Set.of(Consent.SERVICE));
        note("budi", "helpdesk.opened", Map.of("ticket", TICKET, "chat", BUDI.value(), "dialog", "lesson-1", "step",
                "q", "obstacle", "kantornya jauh", "talk", List.of("Kelas berapa? → 3")));
    }

    private void joins(String person, String name, Role role) {
        ChatId chat = new ChatId("tg:" + person);
        staff.staff().save(new StaffMember(person, chat, name, role), NOON);
        talks(chat, person, false, Set.of());
    }

    private void talks(ChatId chat, String person, boolean stopped, Set<Consent> consents) {
        Standing standing = new Standing(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"), stopped, true, consents,
                false);
        Conversation read = conversations.find(chat).orElseGet(() -> Conversation.fresh(chat, person, standing));
        conversations.commit(new Commit(read, "set:" + chat + read.version(), new Turn(person, read.position(),
                standing, 0, null, null, List.of(), Courtesy.NONE), null, null, false));
    }

    @Test
    void tellsThoseOnDutyWithoutAWordOfThePerson() {
        assertThat(told("sari")).singleElement().asString().contains(NUMBER).doesNotContain("jauh");
        assertThat(told("tono")).hasSize(1);
        assertThat(told("ani")).isEmpty();
    }

    @Test
    void whoTakesItFirstHasIt() {
        does("sari", "take", Map.of("number", Long.valueOf(NUMBER)));
        does("tono", "take", Map.of("number", Long.valueOf(NUMBER)));

        assertThat(ticket().helper()).isEqualTo("sari");
        assertThat(told("sari")).last().asString().contains("kantornya jauh", "Kelas berapa? → 3", "Apa itu JKN");
        assertThat(told("tono")).last().asString().contains("sudah dipegang pendamping lain");
        assertThat(heard).extracting(Inbound.Helped::deed).containsExactly(Inbound.HelpDeed.TAKEN);
    }

    @Test
    void theFirstAnswerIsRememberedAndTheRequestWaitsForThePerson() {
        does("sari", "answer", Map.of("words", NUMBER + " Selamat siang"));
        clock.forward(Duration.ofMinutes(5));
        does("sari", "answer", Map.of("number", NUMBER, "words", "Sudah dicoba?"));

        assertThat(heard).extracting(Inbound.Helped::words).containsExactly("Selamat siang", "Sudah dicoba?");
        assertThat(ticket().answeredAt()).isEqualTo(NOON);
        assertThat(ticket().state()).isEqualTo(State.WAITING);

        note("budi", "helpdesk.said", Map.of("ticket", TICKET, "kind", "text", "words", "belum"));
        assertThat(ticket().state()).isEqualTo(State.TAKEN);
        assertThat(ticket().waitsSince()).isEqualTo(clock.instant());
        assertThat(told("sari")).last().asString().contains("belum");
        assertThat(told("tono")).noneMatch(it -> it.contains("belum</b>") || it.endsWith("belum"));
    }

    @Test
    void handsOnToWhoeverIsNamed() {
        does("sari", "take", Map.of("number", NUMBER));
        does("sari", "pass", Map.of("number", NUMBER, "helper", "tono"));
        does("sari", "pass", Map.of("number", NUMBER, "helper", "siapa"));

        assertThat(ticket().helper()).isEqualTo("tono");
        assertThat(heard).extracting(Inbound.Helped::helper).containsExactly("Bu Sari", "Pak Tono");
        assertThat(told("tono")).last().asString().contains("kantornya jauh");
        assertThat(told("sari")).last().asString().contains("nama itu tidak ditemukan");
    }

    @Test
    void whoeverLooksAtARequestNamesItAndTheirColleaguesById() {
        does("sari", "answer", Map.of("ticket", TICKET, "words", "Kantornya buka Sabtu. HP saya 0812 3456 7890"));
        does("tono", "answer", Map.of("ticket", TICKET, "words", "Saya juga bisa"));
        does("tono", "pass", Map.of("ticket", TICKET, "staff", "tono"));
        does("tono", "answer", Map.of("ticket", TICKET, "words", "Saya teruskan"));

        assertThat(heard).filteredOn(it -> it.deed() == Inbound.HelpDeed.ANSWERED).extracting(Inbound.Helped::words)
                .containsExactly("Kantornya buka Sabtu. HP saya ••••", "Saya teruskan");
        assertThat(ticket().helper()).isEqualTo("tono");
    }

    @Test
    void anAnswerThatCannotArriveIsSaidBesideIt() {
        talks(BUDI, "budi", true, Set.of(Consent.SERVICE));
        does("sari", "answer", Map.of("ticket", TICKET, "words", "halo"));

        assertThat(heard).isEmpty();
        assertThat(desk.lines().of(TICKET)).extracting(Line::kind, Line::words)
                .containsExactly(tuple(Line.Kind.ANSWERED, "halo"), tuple(Line.Kind.REFUSED, "stopped"));
        assertThat(ticket().state()).isEqualTo(State.TAKEN);
    }

    @Test
    void closesOnceAndSaysSoAfterwards() {
        does("sari", "close", Map.of("number", NUMBER));
        does("sari", "answer", Map.of("number", NUMBER, "words", "Satu lagi"));

        assertThat(ticket().state()).isEqualTo(State.CLOSED);
        assertThat(heard).extracting(Inbound.Helped::deed).containsExactly(Inbound.HelpDeed.CLOSED);
        assertThat(told("sari")).last().asString().contains("sudah ditutup");
        assertThat(desk.tickets().queue(9)).isEmpty();
    }

    @Test
    void refusesWhatHasNoNumberNoWordsOrTooMany() {
        does("sari", "answer", Map.of("words", "Selamat siang"));
        does("sari", "answer", Map.of("number", NUMBER, "words", "x".repeat(Deeds.LONGEST + 1)));
        does("sari", "answer", Map.of("number", "99", "words", "halo"));

        assertThat(heard).isEmpty();
        assertThat(told("sari")).filteredOn(it -> it.contains("paling panjang")).hasSize(2);
        assertThat(told("sari")).filteredOn(it -> it.contains("tidak ada. Mungkin")).hasSize(1);
    }

    @Test
    void doesNothingForThoseWhoAreNotOnDuty() {
        does("ani", "take", Map.of("number", NUMBER));
        does("budi", "answer", Map.of("number", NUMBER, "words", "halo"));

        assertThat(ticket().state()).isEqualTo(State.OPEN);
        assertThat(heard).isEmpty();
    }

    @Test
    void writesNothingToStaffWhoWantSilence() {
        talks(new ChatId("tg:sari"), "sari", true, Set.of());

        assertThat(told("sari")).isEmpty();
        assertThat(told("tono")).hasSize(1);
    }

    @Test
    void anAnswerWaitsWhileTheStoreIsAwayAndIsCarriedAfterwards() {
        note("sari", "helpdesk.answer", Map.of("number", NUMBER, "words", "halo"));
        try {
            desk.carry(conversations, inbound -> {
                throw new StoreAway(new IllegalStateException("away"));
            }, clock);
        } catch (StoreAway expected) {
            // The loop tries again.
        }
        assertThat(ticket().answeredAt()).isNull();

        carry();
        carry();
        assertThat(heard).extracting(Inbound.Helped::words).containsExactly("halo");
    }

    @Test
    void withdrawingTheConsentClosesTheRequest() {
        desk.handlers().forEach(handler -> handler.apply(
                new Effect.SaveConsent("c#0", "budi", NOON, Consent.SERVICE, false, "consents")));
        does("sari", "answer", Map.of("number", NUMBER, "words", "halo"));

        assertThat(ticket().state()).isEqualTo(State.CLOSED);
        assertThat(heard).isEmpty();
    }

    @Test
    void aRequestThatNobodyAnsweredIsCalledLateAndStays() {
        clock.forward(Ticket.DUE);
        note("budi", "helpdesk.rested", Map.of("ticket", TICKET));

        assertThat(ticket().state()).isEqualTo(State.OPEN);
        assertThat(told("tono")).last().asString().contains("lewat sehari");
    }

    @Test
    void applyingEverythingTwiceChangesNothing() {
        does("sari", "take", Map.of("number", NUMBER));
        Effect.Note answer = new Effect.Note("twice#0", "sari", NOON, "helpdesk.answer",
                Map.of("number", NUMBER, "words", "halo"));
        for (int i = 0; i < 2; i++) {
            desk.handlers().forEach(handler -> handler.apply(answer));
            carry();
        }

        assertThat(heard).filteredOn(it -> it.deed() == Inbound.HelpDeed.ANSWERED).hasSize(1);
        assertThat(desk.lines().of(TICKET)).hasSize(2);
    }

    private void does(String person, String deed, Map<String, Object> values) {
        note(person, "helpdesk." + deed, values);
        carry();
    }

    private void note(String person, String about, Map<String, Object> values) {
        Effect.Note note = new Effect.Note("n" + ++notes + "#0", person, clock.instant(), about, values);
        desk.handlers().forEach(handler -> handler.apply(note));
    }

    private void carry() {
        desk.carry(conversations, inbound -> heard.add((Inbound.Helped) inbound), clock);
    }

    private Ticket ticket() {
        return desk.tickets().find(TICKET).orElseThrow();
    }

    /** What was sent to somebody of staff, in order. */
    private List<String> told(String person) {
        List<String> told = new ArrayList<>();
        for (BulkRow row : bulk.claim(new Hold("test", Instant.MAX), clock.instant(), 100, null)) {
            queued.add(row);
        }
        queued.stream().filter(row -> row.person().equals(person)).forEach(row -> {
            if (desk.rows().look(row, clock.instant()) instanceof Look.Send(var message)) {
                told.add(message.plain());
            }
        });
        return told;
    }

    private final List<BulkRow> queued = new ArrayList<>();
}
