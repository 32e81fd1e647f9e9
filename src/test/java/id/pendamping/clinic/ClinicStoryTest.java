package id.pendamping.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.checklist.InMemoryProgress;
import id.pendamping.checklist.ItemProgress;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.outbox.BulkClaims.Hold;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.RecordingSender;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffInMemory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A clinic from its making to its results, with people of three time zones. */
class ClinicStoryTest {

    private static final Instant MORNING = Instant.parse("2024-06-24T01:00:00Z");
    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2024, 6, 24)).orThrow();

    private static final Set<String> KEPT = Set.of("person", "stored", "move", "clinic", "staff");

    private final SettableClock clock = new SettableClock(MORNING);
    private final RecordingSender web = new RecordingSender("web");
    private final InMemoryBulk outbox = new InMemoryBulk();
    private final InMemoryProgress progress = new InMemoryProgress();
    private final StaffInMemory staff = StaffInMemory.begin();
    private final Rig.Ports empty = Rig.Ports.inMemory(web);
    private final ClinicInMemory clinic = ClinicInMemory.begin(new ClinicInMemory.Ground(CONTENT,
            empty.conversations(), outbox, empty.people(), progress, staff.staff(), staff.trail(), clock));
    private final Rig.Ports ports = empty.with(
            Stream.of(clinic.handlers(), staff.handlers()).flatMap(List::stream).toList(),
            Stream.concat(Stream.of(clinic.sources(), staff.sources()).flatMap(List::stream), nothingElse()).toList());
    private final Map<String, List<String>> told = new HashMap<>();
    private Rig door = Rig.start(CONTENT, ports, clock, () -> "unused");
    private int inbounds;

    /** The other rooms that the dialogs read keep nothing here. */
    private static Stream<id.pendamping.inbox.SnapshotSource> nothingElse() {
        return CONTENT.reads().stream().filter(name -> !KEPT.contains(name)).map(NothingKept::new);
    }

    private record NothingKept(String name) implements id.pendamping.inbox.SnapshotSource {

        @Override
        public Map<String, Object> read(String person, Language language) {
            return Map.of();
        }
    }

    @BeforeEach
    void somePeople() {
        arrives("ketut", "Asia/Makassar");
        arrives("budi", "Asia/Jakarta");
        arrives("yosep", "Asia/Jayapura");
        arrives("sari", "Asia/Makassar");
        staff.staff().add("person-sari", Role.FACILITATOR);
    }

    @Test
    void fromTheInvitationToTheResults() {
        make();
        book("ketut");
        assertThat(last("ketut", "Nomor antrean")).contains("Nomor antrean: 1", "Senin, 1 Juli 2024, 09.00 WITA");
        book("budi");
        assertThat(last("budi", "Nomor antrean")).contains("Nomor antrean: 2", "Senin, 1 Juli 2024, 08.00 WIB");
        book("yosep");
        assertThat(last("yosep", "daftar tunggu")).contains("Senin, 1 Juli 2024, 10.00 WIT");

        says("budi", "klinik", "lihat pesanan saya", "1", "batalkan pesanan");
        post("2024-06-24T03:00:00Z");
        assertThat(told("yosep")).singleElement().asString().contains("Ada tempat", "10.00 WIT", "Nomor antrean 2");
        assertThat(told("budi")).isEmpty();

        door = Rig.start(CONTENT, ports, clock, () -> "unused");
        post("2024-06-30T00:59:00Z");
        assertThat(told("ketut")).isEmpty();
        post("2024-06-30T01:00:00Z");
        assertThat(told("ketut")).singleElement().asString().contains("Pengingat: Klinik JKN", "09.00 WITA");
        post("2024-06-30T22:59:00Z");
        assertThat(told("ketut")).hasSize(1);
        post("2024-06-30T23:00:00Z");
        assertThat(told("ketut")).hasSize(2).last().asString().contains("Sebentar lagi");
        assertThat(told("yosep")).hasSize(3).last().asString().contains("10.00 WIT");

        clock.set(Instant.parse("2024-07-01T01:30:00Z"));
        String code = Codes.checkIn(clinic.stores().bookings().of("person-ketut").getFirst().id());
        says("sari", "/klinik", "sebagai pendamping", "daftar", "1", "catat yang datang", code.toLowerCase(), "1",
                "2");
        says("sari", "orang berikutnya", "2", "1", "surat belum lengkap", "ke acara");
        assertThat(last("sari", "Dipesan")).contains("Dipesan 2 dari 2 tempat", "datang 2 (n = 2)",
                "JKN: terdaftar 1");
        assertThat(progress.items("person-ketut")).singleElement().extracting(ItemProgress::item, it -> it.state()
                .evidence()).containsExactly("registered", "seen_by_staff");
        assertThat(clinic.events().all()).extracting(SaveEvent::person, SaveEvent::type).containsExactly(
                tuple("person-ketut", "clinic_registered"), tuple("person-yosep", "clinic_documents"));
        assertThat(staff.trail().newest(5)).extracting(it -> it.action()).contains("clinic.looked", "clinic.result");
    }

    @Test
    void whoeverBookedLearnsThatItIsMovedAndThenCalledOff() {
        make();
        book("ketut");
        says("sari", "/klinik", "sebagai pendamping", "daftar", "1", "pindahkan waktunya", "2 juli 2024", "5 pagi",
                "ya");
        post("2024-06-24T02:00:00Z");
        assertThat(told("ketut")).singleElement().asString().contains("Waktunya pindah", "Selasa, 2 Juli 2024, 05.00");
        post("2024-06-30T12:29:00Z");
        assertThat(told("ketut")).hasSize(1);
        // The day before at five is night, so it is told the evening before that.
        post("2024-06-30T12:30:00Z");
        assertThat(told("ketut")).hasSize(2);
        says("sari", "/klinik", "sebagai pendamping", "daftar", "1", "batalkan acara", "ya");
        post("2024-06-30T14:00:00Z");
        assertThat(told("ketut")).hasSize(2);
        post("2024-06-30T22:00:00Z");
        assertThat(told("ketut")).hasSize(3).last().asString().contains("batal");
        post("2024-07-02T02:00:00Z");
        assertThat(told("ketut")).hasSize(3);
    }

    @Test
    void whoeverForgetsEverythingIsToldNothingMore() {
        make();
        book("ketut");
        book("budi");
        book("yosep");
        says("ketut", "/hapus", "ya, hapus");
        post("2024-06-30T23:30:00Z");
        assertThat(clinic.stores().bookings().of("person-ketut")).isEmpty();
        assertThat(told("ketut")).isEmpty();
        assertThat(told("yosep")).first().asString().contains("Ada tempat");
    }

    private void make() {
        says("sari", "/klinik", "sebagai pendamping", "buat acara baru", "klinik", "Klinik JKN", "Kantor Perbekel",
                "Badung", "1 juli 2024", "9 pagi", "2", "sekali", "lewati", "ya", "tidak usah", "selesai");
        assertThat(clinic.stores().gatherings().from(MORNING, 5)).singleElement()
                .extracting(Gathering::start).isEqualTo(Instant.parse("2024-07-01T01:00:00Z"));
    }

    private void book(String who) {
        says(who, "klinik", "ketik nama tempat", "badng", "1", "ya", "lihat nomor saya");
    }

    private void arrives(String who, String zone) {
        ChatId chat = ChatId.of("web", who);
        Standing standing = Standing.newcomer(Language.INDONESIAN, ZoneId.of(zone))
                .withConsent(Consent.SERVICE, true).withConsent(Consent.REMINDERS, true);
        Conversation fresh = Conversation.fresh(chat, "person-" + who, standing);
        ports.people().saveConsent(fresh.person(),
                new ConsentEntry(who + ":0#0", "service", true, MORNING, "consents"));
        ports.conversations().commit(new Commit(fresh, who + ":0", new Turn(fresh.person(), fresh.position(), standing,
                0, null, null, List.of(), Courtesy.NONE), null, null, false));
    }

    private void says(String who, String... words) {
        for (String word : words) {
            clock.forward(Duration.ofSeconds(1));
            door.handle(new Inbound.Text("web:" + ++inbounds, ChatId.of("web", who), clock.instant(), word));
        }
    }

    private String last(String who, String containing) {
        return web.shownTo(ChatId.of("web", who)).stream().filter(text -> text.contains(containing))
                .reduce((earlier, later) -> later).orElseThrow(
                        () -> new AssertionError(who + " saw " + web.shownTo(ChatId.of("web", who))));
    }

    private List<String> told(String who) {
        return told.getOrDefault("person-" + who, List.of());
    }

    /** As the send loop does: claim, last look, send, settle. */
    private void post(String moment) {
        Instant now = Instant.parse(moment);
        if (now.isAfter(clock.instant())) {
            clock.set(now);
        }
        Hold hold = new Hold("a/1", now.plusSeconds(30));
        for (BulkRow row : outbox.claim(hold, now, 100, null)) {
            switch (clinic.news().look(row, now)) {
                case Look.Send send -> {
                    told.computeIfAbsent(row.person(), key -> new ArrayList<>()).add(send.message().plain());
                    outbox.begin(row.id(), hold, now);
                    outbox.settle(row.id(), hold.holder(), new BulkOutcome.Sent(1), now);
                }
                case Look.Drop drop -> outbox.settle(row.id(), hold.holder(), new BulkOutcome.Dropped(drop.reason()),
                        now);
                case Look.Later later -> outbox.postpone(row.id(), hold.holder(), later.notBefore());
            }
        }
    }
}
