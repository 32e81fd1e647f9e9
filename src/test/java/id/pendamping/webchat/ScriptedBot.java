package id.pendamping.webchat;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Html;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** Behind the door: says what stands here, and remembers what came in. */
final class ScriptedBot implements Door, AutoCloseable {

    static final List<List<Button>> MAY_WE = rows("Ya, mulai=1:y", "Nanti saja=1:n");
    static final String GREETING = "Halo! Saya <b>Pendamping</b>, teman Bapak/Ibu soal jaminan kesehatan dan"
            + " jaminan kerja.\n\nIni sekitar 5 menit. Boleh kita mulai?";

    final List<Inbound> received = new CopyOnWriteArrayList<>();
    final Semaphore mayAnswer = new Semaphore(Integer.MAX_VALUE / 2);

    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final Map<ChatId, Instant> nudges = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors
            .newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final WebSender sender;
    private final InstantSource clock;

    ScriptedBot(WebSender sender, InstantSource clock) {
        this.sender = sender;
        this.clock = clock;
        looking.scheduleAtFixedRate(this::wakeDue, 0, 100, TimeUnit.MILLISECONDS);
    }

    @Override
    public void handle(Inbound inbound) {
        received.add(inbound);
        mayAnswer.acquireUninterruptibly();
        mayAnswer.release();
        boolean isNew = seen.add(inbound.id());
        if (inbound instanceof Inbound.Tap tap && tap.callbackId() != null) {
            sender.acknowledge(tap.chat(), tap.callbackId(), tap.data().endsWith("n") ? "Baik, nanti saja" : null);
        }
        if (isNew) {
            Thread.ofVirtual().start(() -> answer(inbound));
        }
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private void wakeDue() {
        nudges.forEach((chat, at) -> {
            if (!at.isAfter(clock.instant()) && nudges.remove(chat, at)) {
                say(chat, "Pertanyaan tadi masih menunggu jawaban Bapak/Ibu.");
            }
        });
    }

    private void answer(Inbound inbound) {
        ChatId chat = inbound.chat();
        nudges.remove(chat);
        switch (inbound) {
            case Inbound.Text text -> answer(chat, text.text());
            case Inbound.Tap tap -> answer(tap);
            case Inbound.Attachment attachment -> say(chat, "Terima kasih, kirimannya sudah sampai.");
            case Inbound.Place place -> say(chat, "Lokasi diterima.");
            case Inbound.Contact contact -> say(chat, "Nomor diterima.");
            case Inbound.Edited edited -> say(chat, "Untuk membetulkan, ketik salah pencet.");
            case Inbound.Reachability reachability -> say(chat, "Selamat datang lagi.");
            case Inbound.Wake wake -> say(chat, "Masih di sana?");
            case Inbound.Asked asked -> say(chat, "Baik.");
            case Inbound.Helped helped -> say(chat, helped.words());
        }
    }

    private void answer(ChatId chat, String text) {
        switch (text) {
            case "/start" -> {
                ask(chat, GREETING, MAY_WE);
                nudges.put(chat, clock.instant().plus(Duration.ofDays(1)));
            }
            case "/gambar" -> sender.send(chat,
                    new OutgoingMessage("Ini <i>kartu</i> JKN-KIS.", List.of(),
                            new Media(Media.Kind.PICTURE, "lesson/media/kartu.png", "Kartu JKN-KIS"), Share.NOTHING),
                    null);
            case "/tabungan" -> sender.send(chat, new OutgoingMessage("?", List.of(),
                    new Media(Media.Kind.PICTURE, "drawn/saving?saved=1&goal=2", ""), Share.NOTHING), null);
            case "/lukisan" -> sender.send(chat, new OutgoingMessage("?", List.of(),
                    new Media(Media.Kind.PICTURE, "drawn/../rahasia.png", ""), Share.NOTHING), null);
            case "/rahasia" -> sender.send(chat, new OutgoingMessage("?", List.of(),
                    new Media(Media.Kind.PICTURE, "../rahasia.png", ""), Share.NOTHING), null);
            case "/lokasi" ->
                sender.send(chat, new OutgoingMessage("Di mana Bapak/Ibu bekerja?", List.of(), null, Share.PLACE),
                        null);
            case "/angka" -> sender.send(chat, OutgoingMessage.text("Pilih nomornya.").withKeyboard(
                    List.of(IntStream.rangeClosed(1, 8).mapToObj(n -> new Button("⬜ " + n, "9:" + n)).toList())),
                    null);
            case "/bahasa" -> ask(chat, "Mau pakai bahasa apa?", rows("Indonesia=8:id", "English=8:en"));
            default -> say(chat, "Bapak/Ibu menulis: " + Html.escape(text));
        }
    }

    private void answer(Inbound.Tap tap) {
        ChatId chat = tap.chat();
        long message = tap.messageId() == null ? 0 : tap.messageId();
        switch (tap.data()) {
            case "1:y" -> {
                sender.mark(chat, message, "✓ Ya, mulai");
                say(chat, "Baik. Jawaban Bapak/Ibu <b>hanya</b> dipakai untuk membantu di sini.");
                ask(chat, "Apa pekerjaan Bapak/Ibu sehari-hari?", rows("Ojek atau kurir=2:0", "Pedagang=2:1",
                        "Petani atau nelayan=2:2", "Pekerja rumah tangga=2:3", "Lainnya=2:4"));
            }
            case "2:0", "2:1", "2:2", "2:3", "2:4" -> {
                sender.mark(chat, message, "Pedagang");
                ask(chat, "Mana yang sudah dimiliki? Boleh lebih dari satu.",
                        rows("JKN=3:0", "BPJS Ketenagakerjaan=3:1", "Selesai=3:s"));
            }
            case "3:0" -> sender.send(chat, OutgoingMessage.text("Mana yang sudah dimiliki? Boleh lebih dari satu.")
                    .withKeyboard(rows("✅ JKN=4:0", "BPJS Ketenagakerjaan=3:1", "Selesai=3:s")), message);
            case "3:s" -> {
                sender.mark(chat, message, "JKN");
                say(chat, "Terima kasih! Iuran JKN kelas 3 <b>Rp35.000</b> sebulan untuk tiap orang.\n\nBesok saya"
                        + " kirim <i>Pelajaran 1</i>.");
            }
            default -> say(chat, "Baik, kapan saja bisa dimulai lagi.");
        }
    }

    private void say(ChatId chat, String html) {
        sender.send(chat, OutgoingMessage.text(html), null);
    }

    private void ask(ChatId chat, String html, List<List<Button>> rows) {
        sender.send(chat, OutgoingMessage.text(html).withKeyboard(rows), null);
    }

    private static List<List<Button>> rows(String... buttons) {
        return Arrays.stream(buttons).map(button -> button.split("="))
                .map(parts -> List.of(new Button(parts[0], parts[1]))).toList();
    }
}
