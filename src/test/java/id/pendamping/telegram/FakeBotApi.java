package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * A Bot API server on a socket of its own, so that it can also do what servers should not: cut and keep silent. Answers
 * as {@link #answering} says, and keeps every request that arrived. Closing it fails if one of them broke the
 * {@link BotApiRules}.
 */
final class FakeBotApi implements AutoCloseable {

    static final String TOKEN = "4242:SECRET-token_of_a_bot";
    static final Reply OK = Reply.ok("{\"message_id\":71,\"chat\":{\"id\":7}}");
    static final Reply CUT = new Reply(-1, "", "");
    static final Reply SILENCE = new Reply(-2, "", "");

    private final ServerSocket socket;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Request> arrived = new LinkedBlockingQueue<>();
    private volatile Function<Request, Reply> answers = request -> OK;

    FakeBotApi() {
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    FakeBotApi answering(Function<Request, Reply> reply) {
        answers = reply;
        return this;
    }

    FakeBotApi answering(Reply reply) {
        return answering(request -> reply);
    }

    TelegramSettings settings() {
        return settings("http://127.0.0.1:" + socket.getLocalPort());
    }

    static TelegramSettings settings(String apiUrl) {
        return new TelegramSettings(TOKEN, URI.create(apiUrl), "", "", null,
                new TelegramSettings.ChannelWords("Share place", "Share phone"), Map.of());
    }

    BotApi api() {
        return api(settings(), Duration.ofSeconds(5));
    }

    static BotApi api(TelegramSettings settings, Duration patience) {
        return new BotApi(settings, ApiClients.with(patience, Duration.ofSeconds(5)));
    }

    List<Request> requests() {
        return List.copyOf(requests);
    }

    Request next() throws InterruptedException {
        Request request = arrived.poll(5, TimeUnit.SECONDS);
        if (request == null) {
            throw new AssertionError("no request came");
        }
        return request;
    }

    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
        if (!broken.isEmpty()) {
            throw new AssertionError("requests that no Bot API takes: " + broken);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket connection) {
        try (connection; InputStream in = new BufferedInputStream(connection.getInputStream())) {
            while (true) {
                Request request = read(in);
                BotApiRules.problems(request).forEach(broken::add);
                requests.add(request);
                arrived.add(request);
                Reply reply = answers.apply(request);
                if (reply == CUT) {
                    return;
                }
                if (reply == SILENCE) {
                    closed.await();
                    return;
                }
                byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
                String head = "HTTP/1.1 " + reply.status() + " X\r\n" + reply.header()
                        + "Content-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
                ByteArrayOutputStream whole = new ByteArrayOutputStream();
                whole.writeBytes(head.getBytes(StandardCharsets.UTF_8));
                whole.writeBytes(body);
                // In one piece: two would wait for each other's acknowledgement.
                connection.getOutputStream().write(whole.toByteArray());
            }
        } catch (EOFException | SocketException | InterruptedException e) {
            // the client has gone
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Request read(InputStream in) throws IOException {
        String path = line(in).split(" ")[1];
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.toLowerCase().startsWith("content-length:")) {
                length = Integer.parseInt(header.substring("content-length:".length()).strip());
            }
        }
        return new Request(path, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException();
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    record Request(String path, String body) {

        /** In small letters: Telegram does not mind the case, and the library writes it so. */
        String method() {
            return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        }

        JsonNode json() {
            try {
                return ApiJson.tree(body.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    record Reply(int status, String body, String header) {

        static Reply ok(String result) {
            return new Reply(200, "{\"ok\":true,\"result\":" + result + "}", "");
        }

        static Reply refused(int code, String description) {
            return new Reply(code, "{\"ok\":false,\"error_code\":" + code + ",\"description\":\""
                    + description.replace("\"", "\\\"") + "\"}", "");
        }

        static Reply tooMany(int seconds) {
            return new Reply(429, "{\"ok\":false,\"error_code\":429,\"description\":\"Too Many Requests\","
                    + "\"parameters\":{\"retry_after\":" + seconds + "}}", "");
        }
    }
}
