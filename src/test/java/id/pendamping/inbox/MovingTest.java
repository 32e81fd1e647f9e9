package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.BUDI;
import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults.Crash;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.inbox.Moves.Offer;
import id.pendamping.outbox.RecordingSender;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Sari moves from one account to another. */
class MovingTest {

    private static final Content CONTENT = SmallTalk.reading();
    private static final String CODE = "K7QM-3XPD";
    private static final Pattern CODE_SHOWN = Pattern.compile("TEST-C2DE");
    private static final ChatId OTHER = new ChatId("web:other");

    private final SettableClock machine = new SettableClock(NOON);
    private final RecordingSender web = new RecordingSender("web");
    private final Rig.Ports ports = Rig.Ports.inMemory(web);
    private final Rig rig = withProgress(ports, machine);
    private int inbounds;

    private static Rig withProgress(Rig.Ports ports, SettableClock machine) {
        Iterator<String> people = List.of("sari", "budi", "third", "fourth").iterator();
        Rig rig = Rig.start(CONTENT, ports, machine, people::next);
        for (String words : List.of("/start", "ya", "Ojek", "Sari")) {
            rig.handle(new Inbound.Text("web:sari:" + words, SARI, NOON, words));
        }
        String hash = MoveCode.hash(CODE).orElseThrow();
        ports.moves().offer(new Offer(hash, "sari", SARI, NOON.plus(Moving.VALID), null, null));
        return rig;
    }

    private Conversation says(ChatId chat, String words, Instant at) {
        rig.handle(new Inbound.Text("web:" + ++inbounds, chat, at, words));
        return rig.stored(chat);
    }

    @Test
    void movesThePersonWithTheirPermissions() {
        Conversation here = says(BUDI, "pindah k7qm 3xpd", NOON);
        assertThat(here.person()).isEqualTo("sari");
        assertThat(here.standing().has(Consent.SERVICE)).isTrue();
        assertThat(web.shownTo(BUDI)).containsExactly("[moved]");
        Conversation there = rig.stored(SARI);
        assertThat(there.person()).isNotEqualTo("sari");
        assertThat(there.standing().consents()).isEmpty();
        assertThat(there.position().stack()).isEmpty();
        assertThat(web.shownTo(SARI)).last().isEqualTo("[moved-away]");
        assertThat(ports.people().find("sari").orElseThrow().fields()).containsEntry("work", "ojek");
        says(BUDI, "/me", NOON);
        assertThat(web.shownTo(BUDI)).last().asString().contains("ojek");
    }

    @Test
    void givesACodeInTheDialogThatIsTakenInAnotherTalk() {
        Content real = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).orThrow();
        Rig.Ports both = Rig.Ports.inMemory(web).with(
                List.of(), EmptySources.beside(List.of(), real));
        Iterator<String> people = List.of("ani", "ani-again").iterator();
        Rig house = Rig.start(real, both, machine, people::next);
        for (String words : List.of("/izin", "ya", "tidak", "tidak", "tidak", "/pindah", "lama", "ya")) {
            house.handle(new Inbound.Text("web:" + ++inbounds, SARI, NOON.plusSeconds(inbounds), words));
        }
        String code = web.shownTo(SARI).stream().map(CODE_SHOWN::matcher).filter(Matcher::find).map(Matcher::group)
                .reduce((before, last) -> last).orElseThrow();
        house.handle(new Inbound.Text("web:code", BUDI, NOON.plusSeconds(60), code.toLowerCase(Locale.ROOT)));
        assertThat(house.stored(BUDI).person()).isEqualTo("ani");
        assertThat(house.stored(SARI).person()).isNotEqualTo("ani");
    }

    @Test
    void worksOnceAndOnlyInTime() {
        says(BUDI, CODE, NOON.plus(Moving.VALID).plusSeconds(1));
        assertThat(rig.stored(SARI).person()).isEqualTo("sari");
        assertThat(rig.stored(BUDI).person()).isEqualTo("budi");
        says(OTHER, CODE, NOON);
        assertThat(says(BUDI, CODE, NOON).person()).isEqualTo("budi");
        assertThat(rig.stored(OTHER).person()).isEqualTo("sari");
    }

    @Test
    void takesTheSameCodeAgainForTheSameTalk() {
        says(BUDI, CODE, NOON);
        assertThat(says(BUDI, CODE, NOON).person()).isEqualTo("sari");
        assertThat(ports.people().isErased("sari")).isFalse();
    }

    @Test
    void erasesWhatWasKeptAboutWhoeverWasThere() {
        for (String words : List.of("/start", "ya", "Pedagang")) {
            says(BUDI, words, NOON);
        }
        says(BUDI, CODE, NOON);
        assertThat(ports.people().isErased("budi")).isTrue();
        assertThat(ports.people().isErased("sari")).isFalse();
    }

    @Test
    void refusesARightCodeAfterFiveWrongOnes() {
        for (int i = 0; i < 5; i++) {
            says(BUDI, "AAA" + (i + 2) + "-BBBB", NOON);
        }
        assertThat(says(BUDI, CODE, NOON).person()).isEqualTo("budi");
        assertThat(says(BUDI, CODE, NOON.plusSeconds(600)).person()).isEqualTo("budi");
        assertThat(rig.stored(SARI).person()).isEqualTo("sari");
    }

    @Test
    void movesNobodyWhoHasErasedEverything() {
        says(SARI, "/hapus", NOON);
        assertThat(says(BUDI, CODE, NOON).person()).isEqualTo("budi");
    }

    @Test
    void makesCodesThatAreTakenForCodesAndNothingElse() {
        Random random = new Random(7);
        assertThat(IntStream.range(0, 200).mapToObj(i -> MoveCode.random(random)).distinct()).hasSize(200)
                .allSatisfy(code -> assertThat(MoveCode.hash(code)).isPresent());
        assertThat(Stream.of("5225 ribu", "25000000", "ABCDEFGH", "3171012345678901", "tanggal 5", "kelas 33", ""))
                .allSatisfy(words -> assertThat(MoveCode.hash(words)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> isLostNowhereAndNeverInTwoTalks() {
        Faults none = Faults.none();
        moveWith(none);
        assertThat(none.calls()).isGreaterThan(5);
        return Stream.of(Kind.values()).flatMap(kind -> IntStream.rangeClosed(1, none.calls())
                .mapToObj(call -> DynamicTest.dynamicTest(kind + " at call " + call,
                        () -> moveWith(Faults.at(call, kind)))));
    }

    private static void moveWith(Faults faults) {
        SettableClock machine = new SettableClock(NOON);
        Rig.Ports ports = Rig.Ports.inMemory(new RecordingSender("web"));
        withProgress(ports, machine);
        Rig.Ports faulty = faults.around(ports);
        Rig rig = restart(faulty, machine);
        Inbound code = new Inbound.Text("web:code", BUDI, NOON, CODE);
        Handled handled = null;
        while (handled == null) {
            try {
                handled = rig.handle(code);
            } catch (StoreAway e) {
                // It comes again, as an unacknowledged update does.
            } catch (Crash e) {
                rig = restart(faulty, machine);
            }
            assertThat(Stream.of(SARI, BUDI).filter(chat -> holdsSari(ports, chat))).hasSizeLessThan(2);
        }
        machine.forward(Leases.LENGTH);
        restart(faulty, machine);
        assertThat(holdsSari(ports, BUDI)).as(faults.struck()).isTrue();
        assertThat(ports.conversations().find(BUDI).orElseThrow().standing().has(Consent.SERVICE)).isTrue();
        assertThat(ports.people().isErased("sari")).isFalse();
        assertThat(ports.poison().count()).isZero();
        assertThat(ports.conversations().find(SARI).orElseThrow().pending()).isEmpty();
    }

    private static boolean holdsSari(Rig.Ports ports, ChatId chat) {
        return ports.conversations().find(chat).filter(it -> it.person().equals("sari")).isPresent();
    }

    private static Rig restart(Rig.Ports ports, SettableClock machine) {
        while (true) {
            try {
                return Rig.start(CONTENT, ports, machine, () -> "budi");
            } catch (Crash | StoreAway e) {
                // Died while starting: starts again.
            }
        }
    }
}
