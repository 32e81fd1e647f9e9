package id.pendamping.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.EmptySources;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.invite.InviteInMemory;
import id.pendamping.outbox.InMemoryBotName;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.outcome.InMemoryWays;
import id.pendamping.outcome.Stage;
import id.pendamping.staff.AuditTrail.Entry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffInMemory;
import id.pendamping.staff.StaffMember;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A facilitator asks for the numbers, as the real dialog tells them. */
class ReportTalkTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final ChatId CHAT = ChatId.of("web", "rina");

    private final RecordingSender web = new RecordingSender("web");
    private final StaffInMemory staff = StaffInMemory.begin();
    private final InMemoryWays ways = new InMemoryWays();
    private final Rig rig = begin();

    private Rig begin() {
        Content content = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).orThrow();
        Rig.Ports ports = Rig.Ports.inMemory(web);
        InviteInMemory invite = InviteInMemory.begin(ports.people(), staff.staff(), new InMemoryBotName());
        ReportInMemory report = ReportInMemory.begin(staff.staff(), staff.trail(), invite.friends(), ways);
        List<EffectHandler> handlers = Stream.of(staff.handlers(), invite.handlers(), report.handlers())
                .flatMap(List::stream).toList();
        List<SnapshotSource> sources = EmptySources.beside(Stream
                .of(staff.sources(), invite.sources(), report.sources()).flatMap(List::stream).toList(), content);
        Conversation fresh = Conversation.fresh(CHAT, "rina",
                Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta")).withConsent(Consent.SERVICE, true));
        ports.conversations().commit(new Commit(fresh, "web:0", new Turn("rina", fresh.position(), fresh.standing(), 0,
                null, null, List.of(), Courtesy.NONE), null, null, false));
        staff.staff().add(new StaffMember("rina", CHAT, "Bu Rina", Role.FACILITATOR));
        return Rig.start(content, ports.with(handlers, sources), new SettableClock(NOON), () -> "other");
    }

    @Test
    void everyNumberStandsWithItsN() {
        ways.with(Stage.REACHED, people(40)).with(Stage.PRETEST, people(30)).with(Stage.POSTTEST, people(12))
                .with(Stage.REGISTERED, people(3));
        rig.handle(new Inbound.Text("web:1", CHAT, NOON, "/laporan"));
        assertThat(web.shownTo(CHAT)).singleElement().asString().contains("semua peserta, n = 40")
                .contains("Pernah mengobrol: 40").contains("Selesai tes awal: 75% (30 dari 40)")
                .contains("Selesai tes akhir: 30% (12 dari 40)")
                .contains("Melapor sudah terdaftar: kurang dari 5")
                .contains("Melapor sudah bayar iuran: 0% (0 dari 40)");
        assertThat(staff.trail().newest(5)).extracting(Entry::action).containsExactly("report.read");
    }

    @Test
    void fourPeopleAreNotShownAndNobodyIsNoData() {
        rig.handle(new Inbound.Text("web:1", CHAT, NOON, "/laporan"));
        assertThat(web.shownTo(CHAT)).last().asString().contains("belum ada data (n = 0)");
        ways.with(Stage.CONTRIBUTED, people(4));
        rig.handle(new Inbound.Text("web:2", CHAT, NOON, "/laporan"));
        assertThat(web.shownTo(CHAT)).last().asString().contains("kurang dari 5 orang").doesNotContain("4");
    }

    private static String[] people(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "p" + n).toArray(String[]::new);
    }
}
