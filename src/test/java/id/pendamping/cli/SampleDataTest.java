package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.inbox.Inbox;
import id.pendamping.outcome.Courses;
import id.pendamping.simulation.SampleData;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeoutException;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleDataTest {

    private static final int PEOPLE = 5;
    private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");

    private final TalkClock clock = new TalkClock(InstantSource.fixed(NOW));
    private TalkProcess process;
    private SampleData sample;

    @BeforeEach
    void start() throws IOException {
        process = TalkProcess.inMemory(Path.of("dialogs"), new TextChannel(), clock);
        sample = process.bean(SampleData.class);
    }

    @AfterEach
    void stop() throws IOException {
        process.close();
    }

    @Test
    void comeAndGoWithoutATrace() throws InterruptedException, TimeoutException {
        Set<String> before = dump();
        sample.fill(PEOPLE);
        assertThat(sample.isThere()).isTrue();
        assertThat(sample.progress().isRunning()).isFalse();
        assertThat(process.bean(Courses.class).after("", 100)).hasSize(PEOPLE);
        assertThat(dump()).anyMatch(line -> line.contains("(contoh)"));

        // Reminders of theirs fall due, and nobody is told anything.
        process.passing().passed();
        clock.forwardTo(NOW.plusSeconds(20L * 24 * 3600));
        process.passing().passed();
        assertThat(all("outbox")).isNotEmpty().noneMatch(row -> row.toJson().contains("\"sent\""));

        sample.fill(PEOPLE);
        assertThat(process.bean(Courses.class).after("", 100)).hasSize(PEOPLE);
        sample.remove();
        assertThat(sample.isThere()).isFalse();
        assertThat(dump()).filteredOn(line -> !line.startsWith("locks") && !line.startsWith("settings"))
                .isSubsetOf(before);
    }

    @Test
    void doNotComeAmongRealPeople() throws InterruptedException {
        process.bean(Inbox.class).handle(new Inbound.Text("web:1", ChatId.of("web", "sari"), NOW, "/start"));
        assertThat(sample.isRefused()).as("somebody who tries the simulator").isFalse();
        process.bean(Inbox.class).handle(new Inbound.Text("tg:1:1", ChatId.of("tg", "4711"), NOW, "/start"));
        assertThatThrownBy(() -> sample.fill(PEOPLE)).isInstanceOf(SampleData.SomebodyReal.class);
        assertThat(sample.isThere()).isFalse();
    }

    private Set<String> dump() {
        Set<String> lines = new TreeSet<>();
        process.bean(MongoDatabase.class).listCollectionNames()
                .forEach(name -> all(name).forEach(document -> lines.add(name + " " + document.toJson())));
        return lines;
    }

    private List<Document> all(String collection) {
        return process.bean(MongoDatabase.class).getCollection(collection).find().into(new ArrayList<>());
    }
}
