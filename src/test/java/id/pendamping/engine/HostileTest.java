package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.item;
import static id.pendamping.engine.Build.nudge;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.quiz;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.set;
import static id.pendamping.engine.Build.value;
import static id.pendamping.engine.Build.way;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.Effect.Send;
import id.pendamping.engine.Position.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, and in whatever order: no failure, no silence, no growth. */
class HostileTest {

    private static final int INBOUNDS = 10_000;

    private static final List<String> TEXTS = List.of("/start", "/menu", "/hapus", "/survey", "/berhenti", "/entah",
            "/",
            "/start@bot x", "ya", "tidak", "gak", "1", "2", "1,3", "selesai", "lewati", "Ojek", "ojekk", "Sari", "5rb",
            "Rp5.000",
            "lima ribu", "goceng", "12 Desember 2026", "besok", "08:30", "5 sore", "0812-3456-7890", "021 5551234",
            "3273011509900001", "2073013202900000", "otp 123456", "kembali", "ulang", "salah pencet", "bantuan",
            "menuu",
            "berhenti", "stop", "mulai", "", " ", "\u200b\u202e", "99:99", "1e309", "9".repeat(400), "{\"$gt\":\"\"}",
            "__proto__", "٣", "مرحبا بالعالم", "😀".repeat(300), "x".repeat(4096), "<b>&lt;</b>", "\uD83D", "\u0000",
            "a\nb\nc",
            "ya ".repeat(1000), "-1", "2147483648", "99999999999999999999", "İIıſ", "ﷺ", "../../etc", "/menu /menu");

    private static final List<String> DATA = List.of("", ":", "1:0", "0:0", "999999:0", "x", "1:done", "1:skip",
            "{\"$gt\":\"\"}",
            "99999999999999999999:1", "1:-1", "٣:٣");

    private final Content content = content("start", start(), survey(), menu(), erase());
    private final DialogEngine engine = new DialogEngine(content, EngineLimits.DEFAULT);

    private static Dialog start() {
        return dialog("start", List.of("/start", "mulai"), true, say("hello", "Halo {person.work}!", "agree"),
                ask("agree", AskKind.CHOICE, "Setuju?", "survey").options(option("yes", "Ya"), option("no", "Tidak"))
                        .consent(Consent.SERVICE).silence(nudge(Duration.ofHours(5), "Masih di sana?")).done(),
                new Step.Call("survey", "survey", true, "pre"),
                quiz("pre", "pre", Feedback.NONE, true, Layout.LIST, "post", item("b/1", 0, "A", "B", "C"),
                        item("b/2", 1, "A", "B", "C", "D")),
                quiz("post", "post", Feedback.END, true, Layout.BUTTONS, "score", item("b/1", 0, "A", "B", "C"),
                        item("b/2", 1, "A", "B", "C", "D")),
                say("score", "{test.pre.right} / {test.post.right}", "end"), end("end"));
    }

    private static Dialog survey() {
        return dialog("survey", List.of("/survey"), false,
                ask("work", AskKind.CHOICE, "Kerja?", "name")
                        .options(option("ojek", "Ojek"), option("other", "Lainnya"))
                        .record("work").silence(nudge(Duration.ofHours(30), "Halo?"),
                                new Step.Silence(Duration.ofDays(3), null, "name", false),
                                new Step.Silence(Duration.ofDays(7), null, null, true))
                        .done(),
                ask("name", AskKind.TEXT, "Nama?", "have").record("name").done(),
                ask("have", AskKind.MULTI_CHOICE, "{name} punya apa?", "age").list().options(option("a", "Air"),
                        option("b", "Senter"), option("c", "Peta")).between(1L, 2L).done(),
                ask("age", AskKind.NUMBER, "Umur?", "money").between(10L, 99L).optional().done(),
                ask("money", AskKind.MONEY, "Nabung?", "date").record("saving").done(),
                ask("date", AskKind.DATE, "Kapan?", "time").done(), ask("time", AskKind.TIME, "Jam?", "phone").done(),
                ask("phone", AskKind.PHONE, "HP?", "nik").optional().done(),
                ask("nik", AskKind.NIK, "NIK?", "place").done(),
                ask("place", AskKind.LOCATION, "Lokasi?", "photo").optional().done(),
                ask("photo", AskKind.PHOTO, "Foto?", "count").optional().done(),
                set("count", Map.of("n", value(scope -> 1L), "me.language", value(scope -> "en")), "sum"),
                say("sum", "{name} {have} {age} {money} {date} {time} {phone} {nik} {place} {photo}", "end"),
                end("end"));
    }

    private static Dialog menu() {
        return dialog("menu", List.of("/menu"), false,
                ask("m", AskKind.CHOICE, "Menu?", "end").options(option("on", "Lanjut"), way("s", "Survei", "go"))
                        .done(),
                new Step.Call("go", "survey", false, ""), end("end"));
    }

    private static Dialog erase() {
        return dialog("hapus", List.of("/hapus"), false,
                ask("sure", AskKind.CHOICE, "Yakin?", "end").options(way("yes", "Ya", "gone"), option("no", "Tidak"))
                        .done(),
                new Step.Set("gone", Map.of(), Map.of(), null, Map.of(), true, "said"), say("said", "Terhapus.", "end"),
                end("end"));
    }

    private final Set<String> visited = new HashSet<>();
    private final Set<Class<?>> effects = new HashSet<>();

    @AfterEach
    void hasBeenEverywhere() {
        content.dialogs().values().forEach(dialog -> dialog.steps().values().stream()
                .filter(step -> step instanceof Step.Ask || step instanceof Step.Quiz)
                .forEach(step -> assertThat(visited).contains(dialog.id() + "/" + step.id())));
        assertThat(effects).contains(Send.class, Effect.SaveField.class, Effect.SaveConsent.class,
                Effect.SaveAnswer.class, Effect.SaveResult.class, Effect.Erase.class);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void answersWhateverComes(long seed) {
        Random random = new Random(seed);
        Talker talker = new Talker(engine);
        List<String> seenData = new ArrayList<>(DATA);
        for (int n = 0; n < INBOUNDS; n++) {
            talker.isAwayFor(Duration.ofMinutes(random.nextInt(20) == 0 ? random.nextInt(6000) : random.nextInt(2)));
            Inbound inbound = inbound(random, n, talker, seenData);
            Conversation before = talker.conversation();
            Snapshot snapshot = talker.snapshot();
            talker.hear(inbound);
            check(before, snapshot, inbound, talker);
            talker.question().keyboard().forEach(row -> row.forEach(button -> seenData.add(button.data())));
            if (seenData.size() > 500) {
                seenData.subList(DATA.size(), 400).clear();
            }
        }
    }

    /** Some people do answer what they are asked. */
    private Inbound fitting(String id, Talker talker) {
        ChatId chat = talker.conversation().chat();
        Instant now = talker.now();
        Frame top = talker.conversation().position().top().orElse(new Frame("start", "1", "agree"));
        if (!(content.dialog(top.dialog()).step(top.step()) instanceof Step.Ask ask)) {
            return new Inbound.Text(id, chat, now, "1");
        }
        return switch (ask.kind()) {
            case CHOICE, MULTI_CHOICE -> new Inbound.Text(id, chat, now, "1");
            case TEXT -> new Inbound.Text(id, chat, now, "x".repeat(999));
            case NUMBER -> new Inbound.Text(id, chat, now, "30");
            case MONEY -> new Inbound.Text(id, chat, now, "5rb");
            case DATE -> new Inbound.Text(id, chat, now, "besok");
            case TIME -> new Inbound.Text(id, chat, now, "8 pagi");
            case PHONE -> new Inbound.Contact(id, chat, now, "+6281234567890");
            case NIK -> new Inbound.Text(id, chat, now, "3273011509900001");
            case LOCATION -> new Inbound.Place(id, chat, now, -6.2, 106.8);
            case PHOTO -> new Inbound.Attachment(id, chat, now, AttachmentKind.PHOTO, "file", null);
        };
    }

    private Inbound inbound(Random random, int n, Talker talker, List<String> seenData) {
        ChatId chat = talker.conversation().chat();
        Instant now = talker.now();
        String id = "h:" + n;
        return switch (random.nextInt(40)) {
            case 0 -> new Inbound.Attachment(id, chat, now, AttachmentKind.values()[random.nextInt(6)],
                    random.nextBoolean() ? "file" : null, random.nextBoolean() ? "otp 1234" : null);
            case 1 -> new Inbound.Place(id, chat, now, random.nextBoolean() ? Double.NaN : -6.2, 106.8);
            case 2 -> new Inbound.Contact(id, chat, now, TEXTS.get(random.nextInt(TEXTS.size())));
            case 3 -> random.nextBoolean()
                    ? new Inbound.Edited(id, chat, now)
                    : new Inbound.Reachability(id, chat, now, random.nextBoolean());
            case 4 -> new Inbound.Wake(id, chat, now, talker.conversation().waitNo() - (random.nextBoolean() ? 0 : 1));
            case 5 -> new Inbound.Tap(id, chat, now, seenData.get(random.nextInt(seenData.size())), null, null);
            case 6, 7, 8, 9, 10, 11 -> {
                List<Button> buttons = talker.question().keyboard().stream().flatMap(List::stream).toList();
                yield buttons.isEmpty()
                        ? new Inbound.Text(id, chat, now, "x" + n)
                        : new Inbound.Tap(id, chat, now, buttons.get(random.nextInt(buttons.size())).data(), 7L, "c");
            }
            case 12, 13, 14, 15, 16, 17, 18, 19 ->
                new Inbound.Text(id, chat, now, TEXTS.get(random.nextInt(TEXTS.size())));
            default -> fitting(id, talker);
        };
    }

    private static boolean wasToldLately(Conversation before, Inbound inbound) {
        LastTap last = before.lastTap();
        return last != null && last.data().equals("edited")
                && Duration.between(last.at(), inbound.at()).compareTo(Duration.ofMinutes(1)) < 0;
    }

    private void check(Conversation before, Snapshot snapshot, Inbound inbound, Talker talker) {
        Turn turn = talker.turn();
        assertThat(engine.turn(before, snapshot, inbound)).as("the same again").isEqualTo(turn);
        List<Send> sends = turn.effects().stream().filter(Send.class::isInstance).map(Send.class::cast).toList();
        boolean needsNoAnswer = inbound instanceof Inbound.Wake || inbound instanceof Inbound.Reachability
                || inbound instanceof Inbound.Edited && wasToldLately(before, inbound);
        if (!needsNoAnswer) {
            assertThat(sends.isEmpty() && turn.courtesy().toast() == null).as("silence after %s", inbound).isFalse();
        }
        for (Send send : sends) {
            assertThat(send.message().plain()).isNotBlank().hasSizeLessThanOrEqualTo(OutgoingMessage.MAX_TEXT);
            assertThat(send.question()).as("the question comes last").isEqualTo(
                    send.equals(sends.getLast()) && turn.position().open() != null
                            && !(inbound instanceof Inbound.Edited));
        }
        Position position = turn.position();
        position.top().ifPresent(top -> visited.add(top.dialog() + "/" + top.step()));
        turn.effects().forEach(effect -> effects.add(effect.getClass()));
        assertThat(position.stack().isEmpty()).isEqualTo(position.open() == null);
        if (position.open() == null && !turn.standing().has(Consent.SERVICE)) {
            assertThat(position.variables()).isEmpty();
            assertThat(position.trail()).isEmpty();
        }
        assertThat(position.toString()).hasSizeLessThan(64 * 1024);
        if (turn.wakeAt() != null && !turn.wakeAt().equals(before.wakeAt())) {
            assertThat(turn.wakeAt()).isAfter(inbound.at());
        }
        if (position.open() != null && !sends.isEmpty() && !(inbound instanceof Inbound.Edited)) {
            sends.getLast().message().keyboard().forEach(row -> row.forEach(
                    button -> assertThat(button.data()).startsWith(turn.waitNo() + ":")));
        }
    }
}
