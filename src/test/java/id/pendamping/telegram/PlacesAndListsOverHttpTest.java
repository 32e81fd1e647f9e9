package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.clinic.ClinicInMemory;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.enrolment.EnrolmentInMemory;
import id.pendamping.inbox.EmptySources;
import id.pendamping.inbox.Rig;
import id.pendamping.inbox.SettableClock;
import id.pendamping.outbox.BulkRig;
import id.pendamping.outbox.Drawing;
import id.pendamping.outbox.InMemoryBulk;
import id.pendamping.outbox.InMemoryFloodWaits;
import id.pendamping.outbox.InMemoryHeartbeats;
import id.pendamping.outbox.InMemorySendingSwitch;
import id.pendamping.outcome.OutcomeInMemory;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A link that books a place, and a list that comes as a file, over real HTTP; every update comes twice. */
class PlacesAndListsOverHttpTest {

    private static final Content CONTENT = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21))
            .orThrow();
    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final long SARI = 200;
    private static final long BUDI = 100;

    private final AtomicInteger messages = new AtomicInteger(70);
    private final FakeBotApi telegram = new FakeBotApi().answering(request -> Reply.ok("{\"message_id\":"
            + messages.incrementAndGet() + ",\"date\":1,\"chat\":{\"id\":7}}"));
    private final SettableClock clock = new SettableClock(NOON);
    private final InMemoryBulk bulk = new InMemoryBulk();
    private final StaffInMemory staff = StaffInMemory.begin();
    private final AtomicInteger people = new AtomicInteger();
    private final AtomicInteger updates = new AtomicInteger();
    private final Rig.Ports stores;
    private final ClinicInMemory clinic;
    private final EnrolmentInMemory lists;
    private final Intake intake;
    private final BulkRig sending;

    PlacesAndListsOverHttpTest() {
        BotApi api = telegram.api();
        TelegramSender sender = new TelegramSender(api, new MediaFiles(api, Path.of("none"), this::drawn),
                telegram.settings().words());
        stores = Rig.Ports.inMemory(sender);
        clinic = ClinicInMemory.begin(new ClinicInMemory.Ground(CONTENT, stores.conversations(), bulk, stores.people(),
                new id.pendamping.checklist.InMemoryProgress(), staff.staff(), staff.trail(), clock));
        lists = EnrolmentInMemory.begin(new EnrolmentInMemory.Ground(CONTENT, stores.conversations(), bulk,
                staff.staff(), staff.trail()));
        OutcomeInMemory outcome = OutcomeInMemory.begin();
        Rig door = Rig.start(CONTENT, stores.with(
                Stream.of(clinic.handlers(), lists.handlers(), staff.handlers(), outcome.handlers())
                        .flatMap(List::stream).toList(),
                EmptySources.beside(Stream.of(clinic.sources(), lists.sources(), staff.sources(), outcome.sources())
                        .flatMap(List::stream).toList(), CONTENT)),
                clock, () -> "person" + people.incrementAndGet());
        intake = new Intake(new UpdateDecoder(4242, clock), door::handle, api, update -> {
        });
        sending = new BulkRig(
                new BulkRig.Ports(bulk, bulk, new InMemorySendingSwitch(), new InMemoryHeartbeats(),
                        new InMemoryFloodWaits(), List.of(sender), List.of(clinic.news(), lists.rows()), List.of()),
                new BulkRig.Process("a", clock, Runnable::run, duration -> true), clock, System::nanoTime,
                OptionalDouble.empty(), 10);
        agrees(SARI);
        staff.staff().save(new StaffMember("person1", ChatId.of("tg", "" + SARI), "Bu Sari", Role.FACILITATOR), NOON);
    }

    private Optional<byte[]> drawn(String path) {
        return ((Drawing) lists.rows()).png(path);
    }

    @AfterEach
    void close() throws IOException {
        telegram.close();
    }

    @Test
    void whoeverFollowsTheLinkOfAClinicBooksStraightAway() {
        says(SARI, "/klinik", "sebagai pendamping", "buat acara baru", "klinik", "Klinik JKN", "Kantor Perbekel",
                "Badung", "1 desember 2026", "9 pagi", "2", "sekali", "lewati", "ya", "tidak usah");
        says(SARI, "daftar", "1");
        String link = shown(SARI).getLast().replaceAll("(?s).*/start (klinik-\\w+).*", "$1");
        assertThat(link).matches("klinik-[0-9a-f]{8}");

        says(BUDI, "/start " + link);
        assertThat(shown(BUDI)).first().asString().contains("Saya <b>Pendamping</b>");
        assertThat(shown(BUDI)).last().asString().contains("Klinik JKN", "kami perlu izin menyimpan");
        says(BUDI, "ya", "ya", "ya", "tidak", "tidak");
        assertThat(shown(BUDI)).last().asString().contains("Pesan nomor antrean?");
        says(BUDI, "ya", "lihat nomor saya");
        assertThat(shown(BUDI)).anySatisfy(it -> assertThat(it).contains("Nomor antrean: <b>1</b>", "Klinik JKN"));
        says(BUDI, "/start " + link);
        assertThat(shown(BUDI).subList(shown(BUDI).size() - 4, shown(BUDI).size()))
                .anySatisfy(it -> assertThat(it).contains("Nomor antrean: <b>1</b>"));
        says(BUDI, "/start klinik-00000000");
        assertThat(shown(BUDI)).anySatisfy(it -> assertThat(it).contains("Yang itu tidak ketemu"));
    }

    @Test
    void aListComesAsAFileToWhoeverKeepsItAndToNobodyElse() {
        says(SARI, "/kolektif", "daftar baru untuk kelompok", "Koperasi Melati", "buka daftar", "1", "tambah orang",
                "boleh", "=Sri", "Badung", "pedagang", "ke daftar", "kirim berkas");
        sending.tick();
        sending.tick();
        List<Request> files = telegram.requests().stream().filter(it -> it.method().equals("senddocument")).toList();
        assertThat(files).singleElement().satisfies(it -> assertThat(it.body()).contains("\r\n" + SARI + "\r\n",
                "filename=\"list.csv\"", "name,area,work,status,consent_on",
                "'=Sri,Badung,pedagang,listed,2026-11-21"));
        assertThat(staff.trail().newest(20)).extracting(it -> it.action()).contains("enrolment.exported");

        says(SARI, "catat kemajuan", "1", "sudah terdaftar");
        assertThat(lists.events().count(lists.enrolments().entries(list()).getFirst().id())).isEqualTo(1);
        says(BUDI, "/kolektif");
        assertThat(shown(BUDI)).anySatisfy(it -> assertThat(it).contains("untuk pendamping program"));
    }

    private String list() {
        return lists.enrolments().of("person1").getFirst().id();
    }

    private void agrees(long user) {
        says(user, "/izin", "ya", "tidak", "tidak", "tidak", "menu");
    }

    private void says(long user, String... words) {
        for (String word : words) {
            clock.forward(Duration.ofSeconds(2));
            try {
                var update = ApiJson.update(("{\"update_id\":" + updates.incrementAndGet() + ","
                        + "\"message\":{\"message_id\":9,\"date\":1,\"from\":" + GroupTown.user(user)
                        + ",\"chat\":{\"id\":" + user + ",\"type\":\"private\"},\"text\":\"" + word + "\"}}")
                        .getBytes(StandardCharsets.UTF_8));
                intake.take(update);
                intake.take(update);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    private List<String> shown(long user) {
        return telegram.requests().stream()
                .filter(it -> it.method().equals("sendmessage") && it.json().path("chat_id").asLong() == user)
                .map(it -> it.json().path("text").asText()).toList();
    }
}
