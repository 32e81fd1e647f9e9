package id.pendamping.webchat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class PresenceTest {

    private static final String TOKEN = "pendamping.telegram.token";
    private static final String MODE = "pendamping.webchat.mode";

    @TempDir
    private Path content;

    @Test
    void withoutATokenThereIsAPageAndItsAddressIsTold(CapturedOutput output) throws Exception {
        try (ScriptedServer server = new ScriptedServer(content)) {
            assertThat(get(server).statusCode()).isEqualTo(200);
            assertThat(output).contains("Pendamping is ready: open " + server.address());
        }
    }

    @Test
    void withATokenThereIsNoPageAndTheAddressSaysWhy() throws Exception {
        try (ScriptedServer server = new ScriptedServer(content, Map.of(TOKEN, "1:none"))) {
            assertThat(get(server).statusCode()).isEqualTo(404);
            assertThat(get(server).body()).contains("Telegram").contains("PENDAMPING_WEBCHAT=on");
            assertThat(say(server).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aPageBesideATokenNeverTravelsInTime() throws Exception {
        try (ScriptedServer server = new ScriptedServer(content, Map.of(TOKEN, "1:none", MODE, "on"))) {
            assertThat(get(server).statusCode()).isEqualTo(200);
            assertThat(say(server).statusCode()).isEqualTo(204);
            assertThat(server.bean(InstantSource.class)).isNotInstanceOf(TravellingClock.class);
            assertThat(travel(server).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void timeStaysAheadWhereThePageIsOff() throws Exception {
        try (ScriptedServer server = new ScriptedServer(content, Map.of(MODE, "off"))) {
            assertThat(get(server).statusCode()).isEqualTo(404);
            assertThat(travel(server).statusCode()).isEqualTo(404);
            assertThat(server.bean(InstantSource.class)).isInstanceOf(TravellingClock.class);
        }
    }

    @Test
    void anUnknownModeStopsTheStart() {
        assertThatThrownBy(() -> new ScriptedServer(content, Map.of(MODE, "maybe")).close()).rootCause()
                .hasMessageContaining("maybe");
    }

    private static HttpResponse<String> get(ScriptedServer server) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address())));
    }

    private static HttpResponse<String> say(ScriptedServer server) throws Exception {
        return post(server, "webchat/api/talks/sari/messages",
                "{\"kind\":\"photo\",\"uuid\":\"3f2504e0-4f89-41d3-9a0c-0305e82c3301\"}");
    }

    private static HttpResponse<String> travel(ScriptedServer server) throws Exception {
        return post(server, "webchat/api/clock", "{\"to\":\"" + Instant.parse("2030-01-01T00:00:00Z") + "\"}");
    }

    private static HttpResponse<String> post(ScriptedServer server, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(URI.create(server.address() + path))
                .header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.timeout(Duration.ofSeconds(10)).build(),
                BodyHandlers.ofString());
    }
}
