package id.pendamping.webchat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;

/** The invented people at the page: three to begin with, one at least, and a dozen at most. */
final class Workers {

    static final int MAX = 12;

    private static final List<Worker> FIRST = List.of(
            new Worker("sari", "Bu Sari", "Pedagang sayur, Pasar Minggu", "sari"),
            new Worker("budi", "Pak Budi", "Pengemudi ojek, Bekasi", "budi"),
            new Worker("wayan", "Kak Wayan", "Nelayan, Jimbaran, Bali", "wayan"));

    private final Roster roster;
    private final Journal journal;
    private final Streams streams;

    Workers(Roster roster, Journal journal, Streams streams) {
        this.roster = roster;
        this.journal = journal;
        this.streams = streams;
    }

    synchronized List<Worker> all() {
        List<Worker> kept = roster.read();
        return kept.isEmpty() ? FIRST : kept;
    }

    synchronized Worker add(String name, String note) {
        List<Worker> workers = new ArrayList<>(all());
        Refusal.unless(workers.size() < MAX, "the page is full", "at most " + MAX + " workers");
        Refusal.unless(isWords(name, 1, Worker.MAX_NAME), "name is missing or too long",
                "1 to " + Worker.MAX_NAME + " characters");
        Refusal.unless(isWords(note, 0, Worker.MAX_NOTE), "note is missing or too long",
                "at most " + Worker.MAX_NOTE + " characters");
        String id = "w-" + random();
        Worker worker = new Worker(id, clean(name), clean(note), id);
        workers.add(worker);
        keep(workers);
        return worker;
    }

    synchronized void remove(String id) {
        Worker gone = find(id);
        List<Worker> left = new ArrayList<>(all());
        left.remove(gone);
        Refusal.unless(!left.isEmpty(), "the last worker stays", "add another one first");
        keep(left);
        journal.forget(gone.chat());
    }

    /** The worker comes back as somebody the bot has never met; the old talk is gone from the page. */
    synchronized Worker restart(String id) {
        Worker before = find(id);
        Worker after = new Worker(id, before.name(), before.note(), shortened(id) + "-" + random());
        keep(all().stream().map(worker -> worker.equals(before) ? after : worker).toList());
        journal.forget(before.chat());
        return after;
    }

    private void keep(List<Worker> workers) {
        roster.write(List.copyOf(workers));
        streams.publish(new StreamEvent.Workers(List.copyOf(workers)));
    }

    private Worker find(String id) {
        return all().stream().filter(worker -> worker.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal(HttpStatus.NOT_FOUND, "there is no such worker",
                        "one of " + all().stream().map(Worker::id).toList()));
    }

    private static boolean isWords(String words, int min, int max) {
        return words != null && words.length() <= max && words.strip().length() >= min;
    }

    private static String clean(String words) {
        return new String(words.strip().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static String shortened(String id) {
        return id.substring(0, Math.min(id.length(), 20));
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, 8);
    }
}
