package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.BulkRow;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Something to be said in a group; its words are made when it goes out.
 *
 * @param id of the outbox row
 * @param kind which words: a step of the dialog {@code group}, or {@link #POLL} or {@link #RESULT}
 * @param values what stands in them; without blanks
 */
public record Line(String id, String kind, Map<String, String> values, Instant notBefore) {

    static final String SOURCE = "groups";
    static final String POLL = "poll";
    static final String RESULT = "result";
    static final String TOPIC = "topic";
    /** Stands behind the id of a row that had to be queued again, for the group has another chat id now. */
    private static final char MOVED = '~';

    public Line {
        values = Map.copyOf(values);
    }

    BulkRow row(String group, ChatId chat) {
        return new BulkRow(id, SOURCE, chat, group, about(), notBefore, 0);
    }

    /** {@code poll item=bank/Q1 order=201} */
    String about() {
        return kind + new TreeMap<>(values).entrySet().stream().map(it -> " " + it.getKey() + "=" + it.getValue())
                .collect(Collectors.joining());
    }

    static Line of(BulkRow row) {
        String[] parts = row.about().split(" ");
        Map<String, String> values = Arrays.stream(parts).skip(1).map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> it.length == 2 ? it[1] : ""));
        int moved = row.id().indexOf(MOVED);
        return new Line(moved < 0 ? row.id() : row.id().substring(0, moved), parts[0], values, row.notBefore());
    }

    /** The same row for the chat in which the group goes on. */
    static BulkRow moved(BulkRow row, ChatId now) {
        return new BulkRow(row.id() + MOVED, row.source(), now, row.person(), row.about(), row.notBefore(),
                row.rank());
    }
}
