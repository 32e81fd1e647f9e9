package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.InMemoryConversations;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.staff.InMemoryStaff;
import id.pendamping.staff.Role;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ListSourceTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final ChatId CHAT = ChatId.of("web", "sari");
    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).orThrow();

    private final InMemoryEnrolments enrolments = new InMemoryEnrolments();
    private final InMemoryStaff staff = new InMemoryStaff();
    private final InMemoryConversations conversations = new InMemoryConversations();
    private final ListSource source = new ListSource(enrolments, staff, conversations, CONTENT);

    @BeforeEach
    void aListOfSari() {
        staff.add("sari", Role.FACILITATOR);
        Conversation fresh = Conversation.fresh(CHAT, "sari",
                Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")));
        conversations.commit(new Commit(fresh, "in:0", new Turn(fresh.person(), fresh.position(), fresh.standing(), 0,
                null, null, List.of(), Courtesy.NONE), null, null, false));
        enrolments.add(new GroupList("l1", NOON, "sari", "Melati", false));
        enrolments.add(new Entry("e1", "l1", NOON, "sari", "w", "Sri", "Badung", "vendor", null));
    }

    @Test
    void theFileIsMadeWhenItIsSent() {
        Look look = source.look(row("sari"), NOON);
        assertThat(look).isInstanceOf(Look.Send.class);
        Media file = ((Look.Send) look).message().media();
        assertThat(file).isNotNull();
        assertThat(file.kind()).isEqualTo(Media.Kind.DOCUMENT);
        enrolments.erase("e1");
        assertThat(new String(source.png(file.path()).orElseThrow(), StandardCharsets.UTF_8)).doesNotContain("Sri");
        assertThat(source.png("drawn/saving?saved=1")).isEmpty();
    }

    @Test
    void whoeverNoLongerWorksHereGetsNoFile() {
        staff.remove("sari", NOON);
        assertThat(source.look(row("sari"), NOON)).isEqualTo(new Look.Drop("gone"));
        staff.add("other", Role.COORDINATOR);
        assertThat(source.look(row("other"), NOON)).isEqualTo(new Look.Drop("gone"));
    }

    private static BulkRow row(String person) {
        return new BulkRow("enrolment/1", ListSource.NAME, CHAT, person, "l1", NOON, 0);
    }
}
