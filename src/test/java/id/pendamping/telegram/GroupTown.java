package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.assessment.AssessmentInMemory;
import id.pendamping.checklist.ChecklistInMemory;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.feedback.FeedbackInMemory;
import id.pendamping.group.GroupsInMemory;
import id.pendamping.inbox.EmptySources;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.invite.InviteInMemory;
import id.pendamping.ledger.LedgerInMemory;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outcome.InMemoryWays;
import id.pendamping.outcome.OutcomeInMemory;
import id.pendamping.reminder.ReminderInMemory;
import id.pendamping.report.ReportInMemory;
import id.pendamping.staff.StaffInMemory;
import id.pendamping.telegram.FakeBotApi.Reply;
import id.pendamping.telegram.FakeBotApi.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * The whole program over fakes of the store, with groups and private talks, against a Bot API over real HTTP that counts
 * what it shows and refuses what Telegram would. Time passes only where somebody waits.
 */
final class GroupTown implements AutoCloseable {

    static final long ADMIN = 100;
    /** A Saturday noon in Jakarta. */
    static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21))
            .orThrow();

    final FakeBotApi telegram = new FakeBotApi().answering(this::answer);
    final SettableClock clock = new SettableClock(NOON);
    final InMemoryBulk bulk = new InMemoryBulk();
    final ShakyRows rows;
    final GroupsInMemory room;
    final Intake intake;
    final Set<Long> deleted = new HashSet<>();
    final List<String> toasts = new ArrayList<>();
    /** What was to be drawn; here nothing is. */
    final List<String> drawn = new ArrayList<>();
    final List<Shown> shown = new ArrayList<>();
    int members = 41;
    /** More of those who lead a group, behind a comma. */
    String leadingBots = "";
    /** How many polls are shown while the answer to the request is lost. */
    int losesPolls;
    String migratedTo = "";
    private final Conversations conversations;
    private final BulkRig sending;
    private final AtomicInteger updates = new AtomicInteger(1000);
    private final AtomicInteger messages = new AtomicInteger(70);
    private final Map<Long, JsonNode> polls = new HashMap<>();
    private final Set<Long> closed = new HashSet<>();

    /** The outbox, which may be away when something is to be handed on to it. */
    static final class ShakyRows implements BulkRows {

        private final BulkRows real;
        boolean isAway;

        ShakyRows(BulkRows real) {
            this.real = real;
        }

        @Override
        public void queue(Collection<BulkRow> queued) {
            if (isAway) {
                throw new StoreAway(new IllegalStateException("away"));
            }
            real.queue(queued);
        }

        @Override
        public void cancel(String person, String source, String reason, Instant at) {
            real.cancel(person, source, reason, at);
        }

        @Override
        public void erase(String person) {
            real.erase(person);
        }
    }

    /** A message that is there to be read. */
    record Shown(long chat, long message, Instant at, JsonNode request) {

        String text() {
            return request.path("text").asText();
        }

        String poll() {
            return "poll" + message;
        }

        boolean isPoll() {
            return request.has("question");
        }

        String link() {
            JsonNode rows = request.path("reply_markup").path("inline_keyboard");
            return rows.isEmpty() ? "" : rows.path(rows.size() - 1).path(0).path("url").asText();
        }
    }

    GroupTown() {
        BotApi api = telegram.api();
        TelegramSender sender = new TelegramSender(api, new MediaFiles(api, Path.of("none"), this::draw),
                telegram.settings().words());
        Rig.Ports stores = Rig.Ports.inMemory(sender);
        conversations = stores.conversations();
        StaffInMemory team = StaffInMemory.begin();
        rows = new ShakyRows(bulk);
        room = new GroupsInMemory(CONTENT, new TelegramGroups(api, new Bot(api), sender), rows,
                new GroupsInMemory.Known(team.staff(), stores.people()), clock);
        room.bot.remember("Pendamping_bot");
        sending = new BulkRig(
                new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                        new InMemoryFloodWaits(), List.of(sender), List.of(room.source()), List.of()),
                new BulkRig.Process("a", clock, Runnable::run, this::rest), clock,
                () -> Duration.between(NOON, clock.instant()).toNanos(), OptionalDouble.of(30), 10);
        Rig door = Rig.start(CONTENT, ports(stores, team), clock, () -> "person" + updates.incrementAndGet());
        intake = new Intake(new UpdateDecoder(4242, clock), door::handle, api, room.door());
    }

    private Rig.Ports ports(Rig.Ports stores, StaffInMemory staff) {
        AssessmentInMemory assessment = AssessmentInMemory.begin();
        OutcomeInMemory outcome = OutcomeInMemory.begin();
        ChecklistInMemory checklist = ChecklistInMemory.begin(CONTENT);
        LedgerInMemory ledger = LedgerInMemory.begin(CONTENT);
        FeedbackInMemory feedback = FeedbackInMemory.begin(CONTENT);
        ReminderInMemory reminder = ReminderInMemory.begin(CONTENT, clock);
        InviteInMemory invite = InviteInMemory.begin(stores.people(), staff.staff(), room.bot);
        ReportInMemory report = ReportInMemory.begin(staff.staff(), staff.trail(), invite.friends(),
                new InMemoryWays());
        return stores.with(
                Stream.of(assessment.handlers(), outcome.handlers(), checklist.handlers(), ledger.handlers(),
                        feedback.handlers(), reminder.handlers(), staff.handlers(), invite.handlers(),
                        report.handlers(), room.handlers)
                        .flatMap(List::stream).toList(),
                EmptySources.beside(Stream.of(assessment.sources(), outcome.sources(), checklist.sources(),
                        ledger.sources(), feedback.sources(), reminder.sources(), staff.sources(), invite.sources(),
                        report.sources(), room.sources).flatMap(List::stream).toList(), CONTENT));
    }

    private Optional<byte[]> draw(String path) {
        drawn.add(path);
        return Optional.empty();
    }

    private boolean rest(Duration duration) {
        clock.forward(duration);
        return true;
    }

    // The server

    private synchronized Reply answer(Request request) {
        JsonNode json = request.json();
        long chat = json.path("chat_id").asLong();
        return switch (request.method()) {
            case "getme" ->
                Reply.ok("{\"id\":4242,\"is_bot\":true,\"first_name\":\"P\",\"username\":\"Pendamping_bot\","
                        + "\"can_read_all_group_messages\":false}");
            case "getchatmember" -> Reply.ok("{\"user\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"},\"status\":\""
                    + (json.path("user_id").asLong() == ADMIN ? "creator" : "member") + "\"}");
            case "getchatadministrators" -> Reply.ok("[{\"status\":\"creator\",\"user\":" + user(ADMIN) + "}"
                    + (json.path("return_bots").asBoolean() ? leadingBots : "") + "]");
            case "getchatmembercount" -> Reply.ok("" + members);
            case "answercallbackquery" -> {
                toasts.add(json.path("text").asText());
                yield Reply.ok("true");
            }
            case "deletemessage" -> {
                deleted.add(json.path("message_id").asLong());
                yield Reply.ok("true");
            }
            case "sendmessage" -> show(chat, json, "");
            case "sendpoll" -> poll(chat, json);
            case "stoppoll" -> stop(json.path("message_id").asLong());
            default -> Reply.ok("true");
        };
    }

    private Reply poll(long chat, JsonNode json) {
        boolean isLegal = json.path("question").asText().length() <= 300 && json.path("options").size() >= 2
                && json.path("type").asText().equals("quiz") && !json.path("is_anonymous").asBoolean(true)
                && json.path("open_period").asInt() >= 5 && json.path("open_period").asInt() <= 2_628_000
                && json.path("correct_option_ids").size() == 1 && json.path("explanation").asText().length() <= 200;
        for (JsonNode option : json.path("options")) {
            isLegal &= option.path("text").asText().length() <= 100 && !option.path("text").asText().isEmpty();
        }
        if (isLegal && losesPolls > 0) {
            losesPolls--;
            show(chat, json, "");
            return new Reply(502, "<html>Bad Gateway</html>", "");
        }
        return isLegal
                ? show(chat, json, ",\"poll\":{\"id\":\"poll%d\",\"type\":\"quiz\"}")
                : Reply.refused(400, "Bad Request: a poll that is none");
    }

    private Reply show(long chat, JsonNode json, String more) {
        if (migratedTo.startsWith(chat + ">")) {
            return new Reply(400,
                    "{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: group chat was upgraded"
                            + " to a supergroup chat\",\"parameters\":{\"migrate_to_chat_id\":"
                            + migratedTo.substring(migratedTo.indexOf('>') + 1) + "}}",
                    "");
        }
        long message = messages.incrementAndGet();
        shown.add(new Shown(chat, message, clock.instant(), json));
        polls.put(message, json);
        return Reply.ok("{\"message_id\":" + message + ",\"date\":1,\"chat\":{\"id\":" + chat + "}"
                + more.formatted(message) + "}");
    }

    private Reply stop(long message) {
        return closed.add(message)
                ? Reply.ok("{\"id\":\"poll" + message + "\",\"is_closed\":true,\"is_anonymous\":false,"
                        + "\"total_voter_count\":" + voters.getOrDefault(message, 0) + "}")
                : Reply.refused(400, "Bad Request: poll has already been closed");
    }

    private final Map<Long, Integer> voters = new HashMap<>();

    // What people do

    Update update(String kind) {
        try {
            return ApiJson.update(("{\"update_id\":" + updates.incrementAndGet() + "," + kind + "}")
                    .getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Brought twice, as Telegram does when it is not sure; then everything that is due is done. */
    void happens(String kind) {
        Update update = update(kind);
        intake.take(update);
        intake.take(update);
        settle();
    }

    void settle() {
        room.beat(clock.instant());
        for (int i = 0; i < 12; i++) {
            sending.tick();
        }
    }

    void later(Duration time) {
        clock.forward(time);
        settle();
    }

    static String user(long id) {
        return "{\"id\":" + id + ",\"is_bot\":false,\"first_name\":\"Driver\"}";
    }

    static String group(long id) {
        return "\"chat\":{\"id\":" + id + ",\"type\":\"" + (id < -1_000_000 ? "supergroup" : "group")
                + "\",\"title\":\"Ojek Depok\"}";
    }

    static String said(long chat, long user, String text) {
        return "\"message\":{\"message_id\":" + (5000 + user) + ",\"date\":1,\"from\":" + user(user) + "," + group(chat)
                + ",\"text\":\"" + text + "\"}";
    }

    static String admitted(long chat, String status) {
        String bot = "{\"id\":4242,\"is_bot\":true,\"first_name\":\"P\"}";
        String rights = status.equals("administrator")
                ? ",\"can_be_edited\":false,\"is_anonymous\":false,\"can_manage_chat\":true,"
                        + "\"can_delete_messages\":true,\"can_manage_video_chats\":false,\"can_restrict_members\":false,"
                        + "\"can_promote_members\":false,\"can_change_info\":false,\"can_invite_users\":true,"
                        + "\"can_post_stories\":false,\"can_edit_stories\":false,\"can_delete_stories\":false"
                : status.equals("kicked") ? ",\"until_date\":0" : "";
        return "\"my_chat_member\":{" + group(chat) + ",\"from\":" + user(ADMIN) + ",\"date\":1,\"old_chat_member\":{"
                + "\"user\":" + bot + ",\"status\":\"left\"},\"new_chat_member\":{\"user\":" + bot + ",\"status\":\""
                + status + "\"" + rights + "}}";
    }

    void presses(long chat, long user, String data) {
        happens("\"callback_query\":{\"id\":\"cb\",\"from\":" + user(user) + ",\"chat_instance\":\"i\",\"data\":\""
                + data
                + "\",\"message\":{\"message_id\":71,\"date\":1," + group(chat) + ",\"text\":\"?\"}}");
    }

    void answers(Shown poll, long user, int option) {
        voters.merge(poll.message(), 1, Integer::sum);
        Update update = update("\"poll_answer\":{\"poll_id\":\"" + poll.poll() + "\",\"user\":" + user(user)
                + ",\"option_ids\":[" + option + "],\"option_persistent_ids\":[\"" + option + "\"]}");
        intake.take(update);
        intake.take(update);
    }

    void answersAsAChannel(Shown poll, int option) {
        voters.merge(poll.message(), 1, Integer::sum);
        intake.take(update("\"poll_answer\":{\"poll_id\":\"" + poll.poll() + "\",\"voter_chat\":{\"id\":-1009,"
                + "\"type\":\"channel\",\"title\":\"K\"},\"option_ids\":[" + option + "]}"));
    }

    /** What the bot says in the private talk to these words. */
    List<String> writes(long user, String text) {
        int before = shown.size();
        intake.take(
                update("\"message\":{\"message_id\":9,\"date\":1,\"from\":" + user(user) + ",\"chat\":{\"id\":" + user
                        + ",\"type\":\"private\"},\"text\":\"" + text + "\"}"));
        return shown.subList(before, shown.size()).stream().map(Shown::text).toList();
    }

    /** The id under which the program knows somebody who has written to it. */
    String person(long user) {
        return conversations.find(ChatId.of("tg", "" + user)).orElseThrow().person();
    }

    /** The bot is let into a group, and the admin agrees. */
    void begin(long chat) {
        happens(admitted(chat, "member"));
        presses(chat, ADMIN, "g:yes");
    }

    List<Shown> in(long chat) {
        return shown.stream().filter(it -> it.chat() == chat).toList();
    }

    List<String> textsIn(long chat) {
        return in(chat).stream().filter(it -> !it.isPoll()).map(Shown::text).toList();
    }

    List<Shown> polls(long chat) {
        return in(chat).stream().filter(Shown::isPoll).toList();
    }

    @Override
    public void close() throws IOException {
        telegram.close();
    }
}
