package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.assessment.AssessmentInMemory;
import id.pendamping.checklist.ChecklistInMemory;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.feedback.FeedbackInMemory;
import id.pendamping.helpdesk.HelpdeskInMemory;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.inbox.EmptySources;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.InMemoryConversations;
import id.pendamping.inbox.InMemoryMoves;
import id.pendamping.inbox.InMemoryParkedEffects;
import id.pendamping.inbox.InMemoryPoisonLog;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.ledger.LedgerInMemory;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outcome.OutcomeInMemory;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.reminder.ReminderInMemory;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffInMemory;
import id.pendamping.staff.StaffMember;
import id.pendamping.telegram.FakeBotApi.Reply;
import id.pendamping.telegram.FakeBotApi.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A driver asks for a person, and Bu Sari answers from her own phone by replying to what she was forwarded. */
class HandoffOverHttpTest {

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21))
            .orThrow();
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final long BUDI = 100;
    private static final long SARI = 200;

    private final FakeBotApi telegram = new FakeBotApi();
    private final SettableClock clock = new SettableClock(NOON);
    private final AtomicLong messageIds = new AtomicLong(1000);
    private final AtomicLong updates = new AtomicLong();
    /** The message id that each request was answered with. */
    private final Map<Request, Long> shown = new ConcurrentHashMap<>();
    private final Conversations conversations = new InMemoryConversations();
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final StaffInMemory staff = StaffInMemory.begin();
    private final HelpdeskInMemory helpdesk = HelpdeskInMemory.begin(CONTENT, conversations, bulk, staff.staff(),
            staff.trail(), clock);
    private final UpdateDecoder decoder = new UpdateDecoder(4242, clock);
    private final Rig rig;
    private final BulkRig sending;

    HandoffOverHttpTest() {
        telegram.answering(request -> {
            long id = messageIds.incrementAndGet();
            shown.put(request, id);
            return Reply.ok("{\"message_id\":" + id + ",\"chat\":{\"id\":7}}");
        });
        BotApi api = telegram.api();
        TelegramSender sender = new TelegramSender(api, new MediaFiles(api, Path.of("none"), path -> Optional.empty()),
                telegram.settings().words());
        AssessmentInMemory assessment = AssessmentInMemory.begin();
        OutcomeInMemory outcome = OutcomeInMemory.begin();
        ChecklistInMemory checklist = ChecklistInMemory.begin(CONTENT);
        LedgerInMemory ledger = LedgerInMemory.begin(CONTENT);
        FeedbackInMemory feedback = FeedbackInMemory.begin(CONTENT);
        ReminderInMemory reminder = ReminderInMemory.begin(CONTENT, clock);
        rig = Rig.start(CONTENT,
                new Rig.Ports(conversations, new InMemoryPeople(), new InMemoryPoisonLog(),
                        new InMemoryParkedEffects(), List.of(sender),
                        Stream.of(assessment.handlers(), outcome.handlers(), checklist.handlers(), ledger.handlers(),
                                feedback.handlers(), reminder.handlers(), staff.handlers(), helpdesk.handlers())
                                .flatMap(List::stream).toList(),
                        EmptySources.beside(Stream.of(assessment.sources(), outcome.sources(), checklist.sources(),
                                ledger.sources(), feedback.sources(), reminder.sources(), staff.sources(),
                                helpdesk.sources()).flatMap(List::stream).toList(), CONTENT),
                        new InMemoryMoves()),
                clock, () -> "somebody");
        sending = new BulkRig(
                new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                        new InMemoryFloodWaits(), List.of(sender), List.of(helpdesk.rows()), List.of()),
                new BulkRig.Process("a", clock, Runnable::run, duration -> true), clock, System::nanoTime,
                OptionalDouble.empty(), 10);
        begin(BUDI, "budi");
        begin(SARI, "sari");
        staff.staff().save(new StaffMember("sari", UpdateDecoder.chatId(SARI), "Bu Sari", Role.FACILITATOR), NOON);
    }

    private void begin(long chat, String person) {
        Standing standing = new Standing(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"), false, true,
                Set.of(Consent.SERVICE), false);
        Conversation fresh = Conversation.fresh(UpdateDecoder.chatId(chat), person, standing);
        conversations.commit(new Commit(fresh, "begin:" + chat, new Turn(person, fresh.position(), standing, 0, null,
                null, List.of(), Courtesy.NONE), null, null, false));
    }

    @AfterEach
    void close() throws IOException {
        telegram.close();
    }

    @Test
    void aHandOffIsAnsweredOnTelegram() {
        asksForAPerson();
        assertThat(told(SARI)).singleElement().asString().contains("Permintaan bantuan " + number(), "/antrian")
                .doesNotContain("jauh");

        takesIt();
        assertThat(told(BUDI)).containsExactly("Bu Sari sedang membaca pesan Bapak/Ibu.");
        assertThat(told(SARI)).last().asString().contains("Kantornya jauh. HP ••••", "Balas pesan ini");

        types(BUDI, "NIK saya 3201 1234 5678 9012, bisa lewat HP?");
        assertThat(told(BUDI)).containsExactly("Diteruskan ke Bu Sari.");
        assertThat(told(SARI)).containsExactly("<b>" + number() + ":</b> NIK saya ••••, bisa lewat HP?");

        replies(SARI, newest(SARI), "Bisa, Pak. Pakai aplikasi Mobile JKN & KK.");
        assertThat(told(BUDI)).singleElement().asString()
                .isEqualTo("<b>Bu Sari:</b> Bisa, Pak. Pakai aplikasi Mobile JKN &amp; KK.");
        assertThat(told(SARI)).singleElement().asString().contains("Jawaban dikirim");

        types(SARI, "menu");
        assertThat(told(SARI)).last().asString().contains("Menu");
        assertThat(told(BUDI)).isEmpty();

        presses(BUDI, "Sudah cukup");
        presses(BUDI, "⭐ 5 Sangat membantu");
        presses(BUDI, "Lewati");
        assertThat(told(SARI)).singleElement().asString().contains("ditutup oleh orangnya");

        Ticket closed = ticket();
        assertThat(closed.state()).isEqualTo(Ticket.State.CLOSED);
        assertThat(closed.answeredAt()).isNotNull();
        assertThat(closed.stars()).isEqualTo(5);
        assertThat(staff.trail().newest(20)).extracting(AuditTrail.Entry::action).contains("ticket.taken",
                "ticket.read", "ticket.answered");
    }

    @Test
    void picturesGoOnByTheirIdAndNotWithoutAWarning() {
        asksForAPerson();
        takesIt();
        told(BUDI);
        told(SARI);

        String photo = "\"photo\":[{\"file_id\":\"F1\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]";
        brings(BUDI, photo);
        assertThat(told(BUDI)).singleElement().asString().contains("Jangan kirim foto KTP");
        assertThat(told(SARI)).isEmpty();

        brings(BUDI, photo);
        assertThat(sent(SARI)).singleElement()
                .satisfies(request -> assertThat(request.method()).isEqualTo("sendphoto"))
                .satisfies(request -> assertThat(request.body()).contains("F1", "KTP, KK, atau kartu? Hapus"));
    }

    @Test
    void aHelperAnswersWithAFileWhichGoesOnByItsId() {
        asksForAPerson();
        takesIt();
        long head = newest(SARI);
        told(BUDI);
        told(SARI);

        answersWith(head, "\"caption\":\"Formulirnya, HP 081234567890\",\"document\":{\"file_id\":\"D1\","
                + "\"file_unique_id\":\"u\"}");
        assertThat(sent(BUDI)).singleElement().satisfies(it -> assertThat(it.method()).isEqualTo("senddocument"))
                .satisfies(it -> assertThat(it.body()).contains("D1", "Formulirnya, HP ••••", "Bu Sari")
                        .doesNotContain("0812"));
        assertThat(told(SARI)).singleElement().asString().contains("Jawaban dikirim");
        answersWith(head, "\"voice\":{\"file_id\":\"V1\",\"file_unique_id\":\"u\",\"duration\":3}");
        answersWith(head, "\"photo\":[{\"file_id\":\"P1\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]");
        assertThat(sent(BUDI)).extracting(Request::method).containsExactly("sendvoice", "sendphoto");
        told(SARI);

        answersWith(head, "\"sticker\":{\"file_id\":\"S\",\"file_unique_id\":\"u\",\"type\":\"regular\",\"width\":1,"
                + "\"height\":1,\"is_animated\":false,\"is_video\":false}");
        assertThat(told(SARI)).singleElement().asString().contains("Belum terkirim", "pesan suara, dan dokumen");
        answersWith(head, "\"caption\":\"" + "a".repeat(901)
                + "\",\"photo\":[{\"file_id\":\"P2\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]");
        assertThat(told(SARI)).last().asString().contains("paling panjang 900 huruf");
        assertThat(sent(BUDI)).isEmpty();
    }

    @Test
    void aHelperWhoTookTheirOwnConsentBackStillHelps() {
        Conversation sari = conversations.find(UpdateDecoder.chatId(SARI)).orElseThrow();
        conversations.commit(new Commit(sari, "takes back", new Turn("sari", sari.position(),
                sari.standing().withConsent(Consent.SERVICE, false), 0, null, null, List.of(), Courtesy.NONE), null,
                null, false));
        asksForAPerson();
        takesIt();
        long head = newest(SARI);
        assertThat(told(BUDI)).containsExactly("Bu Sari sedang membaca pesan Bapak/Ibu.");
        replies(SARI, head, "Siap, Pak.");
        assertThat(told(BUDI)).containsExactly("<b>Bu Sari:</b> Siap, Pak.");
        types(BUDI, "/jawab " + number() + " Saya petugas");
        assertThat(told(BUDI)).anySatisfy(it -> assertThat(it).contains("untuk pendamping program"));
        assertThat(helpdesk.lines().of(ticket().id())).extracting(id.pendamping.helpdesk.Line::staff)
                .containsOnly("sari");
    }

    private void answersWith(long message, String content) {
        brings(SARI, content + ",\"reply_to_message\":{\"message_id\":" + message + ",\"date\":1,\"chat\":{\"id\":"
                + SARI + ",\"type\":\"private\"}}");
    }

    @Test
    void anAnswerThatCannotArriveIsToldToWhoeverGaveIt() {
        asksForAPerson();
        takesIt();
        long head = newest(SARI);
        told(SARI);

        types(BUDI, "berhenti");
        replies(SARI, head, "Halo Pak");
        assertThat(told(SARI)).last().asString().contains("minta tidak dikirimi pesan");

        types(BUDI, "/hapus");
        presses(BUDI, "Ya, hapus semua");
        assertThat(helpdesk.tickets().queue(9)).isEmpty();
        told(BUDI);
        replies(SARI, head, "Halo lagi");
        types(SARI, "/jawab " + Ticket.KEPT.toDays() + "00 Halo lagi");
        assertThat(told(SARI)).last().asString().contains("tidak ada");
        assertThat(told(BUDI)).isEmpty();
    }

    @Test
    void whatWasCarriedTwiceIsHeardOnce() {
        asksForAPerson();
        takesIt();
        told(BUDI);

        // The process dies after the person's turn and before the line is known to be carried.
        helpdesk.lines().add(new id.pendamping.helpdesk.Line("tg:4242:77#0", ticket().id(), "budi", clock.instant(),
                id.pendamping.helpdesk.Line.Kind.ANSWERED, "sari", "Sekali saja", null));
        var line = helpdesk.lines().find("tg:4242:77#0").orElseThrow();
        rig.handle(new id.pendamping.chat.Inbound.Helped("staff:" + line.id(), UpdateDecoder.chatId(BUDI),
                clock.instant(), "budi", ticket().id(), "Bu Sari", id.pendamping.chat.Inbound.HelpDeed.ANSWERED,
                line.words()));
        settle();

        assertThat(told(BUDI)).containsExactly("<b>Bu Sari:</b> Sekali saja");
    }

    private void asksForAPerson() {
        types(BUDI, "/orang Kantornya jauh. HP 0812 3456 789");
        presses(BUDI, "Ya, teruskan");
        told(BUDI);
    }

    private void takesIt() {
        types(SARI, "/antrian " + number());
        presses(SARI, "Ambil dan baca");
    }

    private Ticket ticket() {
        return helpdesk.tickets().of("budi").getFirst();
    }

    private String number() {
        return ticket().number();
    }

    private void types(long chat, String text) {
        brings(chat, "\"text\":\"" + text + "\"");
    }

    private void replies(long chat, long message, String text) {
        brings(chat, "\"text\":\"" + text + "\",\"reply_to_message\":{\"message_id\":" + message
                + ",\"date\":1,\"chat\":{\"id\":" + chat + ",\"type\":\"private\"}}");
    }

    private void brings(long chat, String content) {
        long id = updates.incrementAndGet();
        arrives(("{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1,\"from\":{\"id\":%d,\"is_bot\":false,"
                + "\"first_name\":\"A\"},\"chat\":{\"id\":%d,\"type\":\"private\"},").formatted(id, id, chat, chat)
                + content + "}}");
    }

    private void presses(long chat, String label) {
        String data = telegram.requests().stream().filter(it -> isTo(it, chat)).toList().reversed().stream()
                .flatMap(it -> it.json().path("reply_markup").path("inline_keyboard").findParents("text").stream())
                .filter(it -> it.path("text").asText().equals(label)).map(it -> it.path("callback_data").asText())
                .findFirst().orElseThrow(() -> new AssertionError("there is no button " + label));
        long id = updates.incrementAndGet();
        clock.forward(Duration.ofSeconds(5));
        arrives(("{\"update_id\":%d,\"callback_query\":{\"id\":\"c%d\",\"from\":{\"id\":%d,\"is_bot\":false,"
                + "\"first_name\":\"A\"},\"chat_instance\":\"i\",\"data\":\"%s\",\"message\":{\"message_id\":1,"
                + "\"date\":1,\"chat\":{\"id\":%d,\"type\":\"private\"}}}}").formatted(id, id, chat, data, chat));
    }

    private void arrives(String json) {
        try {
            if (decoder.decode(
                    ApiJson.update(json.getBytes(StandardCharsets.UTF_8))) instanceof Decoded.FromPerson(var inbound)) {
                rig.handle(inbound);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        settle();
    }

    /** What the loops do between two updates. */
    private void settle() {
        helpdesk.carry(conversations, rig::handle, clock);
        sending.tick();
        sending.tick();
    }

    private int read;
    private final List<Request> unread = new ArrayList<>();

    /** The messages to a chat since it was last asked for. */
    private List<Request> sent(long chat) {
        List<Request> all = telegram.requests();
        unread.addAll(all.subList(read, all.size()));
        read = all.size();
        List<Request> its = unread.stream().filter(it -> it.method().startsWith("send") && isTo(it, chat)).toList();
        unread.removeAll(its);
        return its;
    }

    private List<String> told(long chat) {
        return texts(sent(chat), it -> it.json().path("text").asText());
    }

    private static List<String> texts(List<Request> requests, Function<Request, String> text) {
        return requests.stream().map(text).toList();
    }

    private long newest(long chat) {
        return telegram.requests().stream().filter(it -> it.method().startsWith("send") && isTo(it, chat)).toList()
                .stream().map(shown::get).max(Long::compare).orElseThrow();
    }

    private static boolean isTo(Request request, long chat) {
        return request.body().startsWith("{")
                ? request.json().path("chat_id").asText().equals(String.valueOf(chat))
                : request.body().contains("name=\"chat_id\"") && request.body().contains("\r\n" + chat + "\r\n");
    }
}
