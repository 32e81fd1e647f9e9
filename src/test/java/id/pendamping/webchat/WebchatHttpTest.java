package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebchatHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    private static ScriptedServer server;

    @BeforeAll
    static void start() throws IOException {
        Path media = Files.createDirectories(folder.resolve("dialogs/lesson/media"));
        Files.write(media.resolve("kartu.png"), new byte[]{1, 2, 3});
        Files.write(folder.resolve("rahasia.png"), new byte[]{9});
        server = new ScriptedServer(folder.resolve("dialogs"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void aTypedWordGoesThroughTheDoorAndIsAnsweredOnTheStream() throws Exception {
        String uuid = uuid();
        assertThat(say("kata", "{'kind':'text','uuid':'%s','text':'a & b'}", uuid).statusCode()).isEqualTo(204);
        assertThat(received(uuid)).containsExactly(
                new Inbound.Text("web:" + uuid, chat("kata"), received(uuid).getFirst().at(), "a & b"));
        assertThat(awaitLines("kata", 2)).extracting(line -> line.shown().plain()).containsExactly("a & b",
                "Bapak/Ibu menulis: a & b");
    }

    @Test
    void aNikIsReadAndNotWrittenDown() throws Exception {
        String uuid = uuid();
        assertThat(say("nik", "{'kind':'text','uuid':'%s','text':'ini 3273 0115 0990 0001'}", uuid).statusCode())
                .isEqualTo(204);
        assertThat(received(uuid)).singleElement().hasToString(new Inbound.Text("web:" + uuid, chat("nik"),
                received(uuid).getFirst().at(), "ini 3273 0115 0990 0001").toString());
        assertThat(awaitLines("nik", 2).getFirst().shown().plain()).isEqualTo("ini •••");
    }

    @Test
    void theSameUuidTwiceIsOneLine() throws Exception {
        String uuid = uuid();
        String said = "{'kind':'text','uuid':'%s','text':'dua kali'}";
        assertThat(say("ulang", said, uuid).statusCode()).isEqualTo(204);
        awaitLines("ulang", 2);
        assertThat(say("ulang", said, uuid).statusCode()).isEqualTo(204);
        assertThat(lines("ulang")).hasSize(2);
        assertThat(received(uuid)).extracting(Inbound::id).containsOnly("web:" + uuid);
    }

    @Test
    void aTapKnowsItsButton() throws Exception {
        say("tekan", "{'kind':'text','uuid':'%s','text':'/start'}", uuid());
        long question = awaitLines("tekan", 2).getLast().id();
        String uuid = uuid();
        say("tekan", "{'kind':'tap','uuid':'%s','message':" + question + ",'data':'1:y'}", uuid);
        assertThat(received(uuid).getFirst()).isInstanceOfSatisfying(Inbound.Tap.class, tap -> {
            assertThat(tap.data()).isEqualTo("1:y");
            assertThat(tap.messageId()).isEqualTo(question);
            assertThat(tap.callbackId()).isEqualTo(uuid);
        });
        awaitLines("tekan", 6);
        assertThat(get("webchat/api/talks/tekan/transcript").body()).contains("> [Ya, mulai]\n< Baik.")
                .startsWith("@ ").contains("  [Ya, mulai]\n  [Nanti saja]\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'kind':'text','text':'x'}                            | uuid is missing or not one
            {'kind':'text','uuid':'1','text':'x'}                 | uuid is missing or not one
            {'kind':'text','uuid':'%s','text':' '}                | text is empty or too long
            {'kind':'text','uuid':'%s'}                           | text is empty or too long
            {'kind':'tap','uuid':'%s','message':0,'data':'1:y'}   | message is not a line of the talk
            {'kind':'tap','uuid':'%s','message':1}                | data is not what a button carries
            {'kind':'place','uuid':'%s','latitude':91,'longitude':0} | that is no place on earth
            {'kind':'phone','uuid':'%s','phone':'call me'}        | that is no phone number
            {'kind':'shout','uuid':'%s'}                          | the body cannot be read
            {'uuid':'%s'}                                         | the body cannot be read
            []                                                    | the body cannot be read
            {'kind':'text','uuid':{'$gt':''},'text':'x'}          | the body cannot be read
            """)
    void badInputIsRefusedWithWhatWouldBeLegal(String body, String wrong) throws Exception {
        HttpResponse<String> answer = say("salah", body, uuid());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"wrong\":\"" + wrong + "\"").contains("\"legal\":\"");
        assertThat(lines("salah")).isEmpty();
    }

    @Test
    void aLongTextIsRefusedAndTheLongestTaken() throws Exception {
        String said = "{'kind':'text','uuid':'%s','text':'" + "y".repeat(4096) + "'}";
        assertThat(say("panjang", said, uuid()).statusCode()).isEqualTo(204);
        assertThat(say("panjang", said.replace("yy'", "yyy'"), uuid()).statusCode()).isEqualTo(400);
        String huge = "{'kind':'text','uuid':'%s','text':'" + "y".repeat(SamePage.MAX_BODY) + "'}";
        assertThat(say("panjang", huge, uuid()).statusCode()).isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource({"Sari", "a_b", "-a", "a%2Fb", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "%24gt"})
    void aTalkHasAPlainName(String talk) throws Exception {
        assertThat(say(talk, "{'kind':'photo','uuid':'%s'}", uuid()).statusCode()).isEqualTo(400);
    }

    @Test
    void otherSitesAreKeptOut() throws Exception {
        for (String[] header : List.of(new String[]{"Sec-Fetch-Site", "cross-site"},
                new String[]{"Sec-Fetch-Site", "same-site"}, new String[]{"Origin", "http://evil.example"},
                new String[]{"Origin", "null"})) {
            HttpRequest request = message("asing", "{'kind':'photo','uuid':'%s'}", uuid())
                    .header(header[0], header[1]).build();
            assertThat(CLIENT.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(403);
        }
        HttpRequest own = message("asing", "{'kind':'photo','uuid':'%s'}", uuid())
                .header("Origin", server.address().replaceAll("/$", "")).header("Sec-Fetch-Site", "same-origin")
                .build();
        assertThat(CLIENT.send(own, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
    }

    @Test
    void onlyJsonIsRead() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(uri("webchat/api/talks/a/messages"))
                .header("Content-Type", "text/plain").POST(BodyPublishers.ofString("{}")).build();
        assertThat(CLIENT.send(form, BodyHandlers.ofString()).statusCode()).isEqualTo(415);
    }

    @Test
    void aPictureIsServedByItsMessageAndNothingElseIs() throws Exception {
        say("gambar", "{'kind':'text','uuid':'%s','text':'/gambar'}", uuid());
        WebMessage picture = awaitLines("gambar", 2).getLast();
        HttpResponse<String> file = get("media/gambar/" + picture.id());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(file.headers().firstValue("Content-Security-Policy")).get().asString().contains("sandbox");
        assertThat(get("media/gambar/" + lines("gambar").getFirst().id()).statusCode()).isEqualTo(404);
        assertThat(get("media/lain/" + picture.id()).statusCode()).isEqualTo(404);
        assertThat(get("media/gambar/..%2f..%2frahasia.png").statusCode()).isEqualTo(400);
    }

    @Test
    void aPictureIsDrawnWhenItIsAskedFor() throws Exception {
        say("tabungan", "{'kind':'text','uuid':'%s','text':'/tabungan'}", uuid());
        HttpResponse<String> drawn = get("media/tabungan/" + awaitLines("tabungan", 2).getLast().id());
        assertThat(drawn.body()).isEqualTo("DRAWN");
        assertThat(drawn.headers().firstValue("Content-Type")).contains("image/png");
        say("lukisan", "{'kind':'text','uuid':'%s','text':'/lukisan'}", uuid());
        assertThat(get("media/lukisan/" + awaitLines("lukisan", 2).getLast().id()).statusCode()).isEqualTo(404);
    }

    @Test
    void aPathOutOfTheContentFolderIsNotServed() throws Exception {
        say("rahasia", "{'kind':'text','uuid':'%s','text':'/rahasia'}", uuid());
        assertThat(get("media/rahasia/" + awaitLines("rahasia", 2).getLast().id()).statusCode()).isEqualTo(404);
    }

    @Test
    void theStreamResumesAfterTheLastLineSeen() throws Exception {
        say("sari", "{'kind':'text','uuid':'%s','text':'satu'}", uuid());
        List<WebMessage> first = awaitLines("sari", 2);
        assertThat(untilReady(0)).contains("event:time", "event:workers").filteredOn(line -> line.startsWith("id:"))
                .hasSize(2);
        assertThat(untilReady(first.getFirst().id())).filteredOn(line -> line.startsWith("id:"))
                .containsExactly("id:" + first.getLast().id());
    }

    @Test
    void workersComeGoAndBeginAfresh() throws Exception {
        HttpResponse<String> added = post("webchat/api/workers", "{'name':' Bu Rina ','note':'Penjahit'}");
        assertThat(added.statusCode()).isEqualTo(201);
        Worker rina = server.bean(Workers.class).all().getLast();
        assertThat(rina.name()).isEqualTo("Bu Rina");
        say(rina.talk(), "{'kind':'text','uuid':'%s','text':'halo'}", uuid());
        awaitLines(rina.talk(), 2);
        assertThat(post("webchat/api/workers/" + rina.id() + "/restart", "{}").statusCode()).isEqualTo(200);
        Worker again = server.bean(Workers.class).all().getLast();
        assertThat(again.id()).isEqualTo(rina.id());
        assertThat(again.talk()).isNotEqualTo(rina.talk()).matches(Worker.ID);
        assertThat(lines(rina.talk())).isEmpty();
        HttpRequest delete = HttpRequest.newBuilder(uri("webchat/api/workers/" + rina.id())).DELETE().build();
        assertThat(CLIENT.send(delete, BodyHandlers.ofString()).statusCode()).isEqualTo(204);
        assertThat(CLIENT.send(delete, BodyHandlers.ofString()).statusCode()).isEqualTo(404);
        assertThat(post("webchat/api/workers", "{'name':' ','note':''}").statusCode()).isEqualTo(400);
    }

    @Test
    void timeGoesForwardOnceForTheSameMoment() throws Exception {
        Instant to = server.bean(TravellingClock.class).instant().plus(Duration.ofHours(1));
        for (int i = 0; i < 2; i++) {
            assertThat(post("webchat/api/clock", "{'to':'" + to + "'}").statusCode()).isEqualTo(200);
            assertThat(server.bean(TravellingClock.class).instant()).isBetween(to.minusMillis(1), to.plusSeconds(30));
        }
        assertThat(post("webchat/api/clock", "{'to':'" + to.plus(Duration.ofDays(40)) + "'}").statusCode())
                .isEqualTo(400);
        assertThat(post("webchat/api/clock", "{}").statusCode()).isEqualTo(400);
        assertThat(post("webchat/api/clock", "{'to':'tomorrow'}").statusCode()).isEqualTo(400);
    }

    @Test
    void thePageRunsNothingButItsOwnFiles() throws Exception {
        HttpResponse<String> page = get("");
        assertThat(page.headers().firstValue("Content-Security-Policy")).get().asString()
                .contains("default-src 'none'", "script-src 'self';").doesNotContain("unsafe");
        assertThat(page.body()).doesNotContain("<style").doesNotContain("onclick").doesNotContain("http:");
        assertThat(get("webjars/preact/dist/preact.module.js").statusCode()).isEqualTo(200);
        assertThat(get("webchat/files/main.js").statusCode()).isEqualTo(200);
        assertThat(get("webchat/page.html").statusCode()).isEqualTo(404);
    }

    private static List<String> untilReady(long after) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(uri("webchat/api/stream"))
                .header("Last-Event-ID", Long.toString(after)).timeout(Duration.ofSeconds(20)).build();
        HttpResponse<InputStream> stream = CLIENT.send(request, BodyHandlers.ofInputStream());
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null && !line.equals("event:ready"); line = reader
                    .readLine()) {
                lines.add(line);
            }
        }
        return lines;
    }

    private static HttpResponse<String> say(String talk, String body, String uuid) throws Exception {
        return CLIENT.send(message(talk, body, uuid).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder message(String talk, String body, String uuid) {
        return json("webchat/api/talks/" + talk + "/messages", body.replace("%s", uuid));
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return CLIENT.send(json(path, body).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder json(String path, String body) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.replace('\'', '"')));
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(20)).build(),
                BodyHandlers.ofString());
    }

    private static URI uri(String path) {
        return URI.create(server.address() + path);
    }

    private static List<Inbound> received(String uuid) {
        return server.bot().received.stream().filter(inbound -> inbound.id().equals("web:" + uuid)).toList();
    }

    private static List<WebMessage> lines(String talk) {
        return server.bean(WebMessages.class).since(Set.of(chat(talk)), 0, 100);
    }

    private static List<WebMessage> awaitLines(String talk, int count) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (lines(talk).size() < count && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        assertThat(lines(talk)).hasSize(count);
        return lines(talk);
    }

    private static ChatId chat(String talk) {
        return ChatId.of("web", talk);
    }

    private static String uuid() {
        return UUID.randomUUID().toString();
    }
}
