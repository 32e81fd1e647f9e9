package id.pendamping;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The program in a JVM of its own, with its store in a folder, talked to through the web chat. Killed, not stopped. */
final class ServedProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(60);
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private final Path folder;
    private final Path dialogs;
    private final int port;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5)).build();
    private Process process;

    ServedProcess(Path folder, Path dialogs) throws Exception {
        this.folder = folder;
        this.dialogs = dialogs;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
        start();
    }

    void start() throws Exception {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
        ProcessBuilder java = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", classes, "id.pendamping.PendampingApplication")
                .directory(folder.toFile()).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        java.environment().keySet()
                .removeIf(name -> name.startsWith("PENDAMPING_") || name.startsWith("TELEGRAM_")
                        || name.equals("MONGODB_URI"));
        java.environment().put("PORT", Integer.toString(port));
        java.environment().put("PENDAMPING_DIALOGS", dialogs.toAbsolutePath().toString());
        process = java.start();
        eventually(START, "it did not start", () -> get("/actuator/health/liveness").contains("UP"));
    }

    /** As a power cut would: nothing is flushed and nothing is finished. */
    void kill() throws Exception {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("the process does not die");
        }
    }

    /** @param uuid the same when the same thing is said again @return whether the program says that it has it */
    CompletableFuture<Boolean> says(String uuid, String text) {
        HttpRequest request = HttpRequest.newBuilder(uri("/webchat/api/talks/sari/messages")).timeout(ANSWER)
                .header("Content-Type", "application/json").POST(BodyPublishers
                        .ofString("{\"kind\":\"text\",\"uuid\":\"" + uuid + "\",\"text\":\"" + text + "\"}"))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()).handle((response, cut) -> cut == null
                && response.statusCode() / 100 == 2);
    }

    List<String> talk() throws IOException, InterruptedException {
        return get("/webchat/api/talks/sari/transcript").lines().toList();
    }

    void awaitTalk(String what, Predicate<List<String>> shown) throws Exception {
        eventually(ANSWER, what, () -> shown.test(talk()));
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(5)).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private Path log() {
        return folder.resolve("process.log");
    }

    private void eventually(Duration patience, String what, Attempt attempt) throws Exception {
        long deadline = System.nanoTime() + patience.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            try {
                if (attempt.succeeds()) {
                    return;
                }
            } catch (IOException notYet) {
                // It is starting.
            }
            process.waitFor(50, TimeUnit.MILLISECONDS);
        }
        throw new AssertionError(what + "; its log:\n" + Files.readString(log()));
    }

    private interface Attempt {
        boolean succeeds() throws Exception;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.shutdownNow();
    }
}
