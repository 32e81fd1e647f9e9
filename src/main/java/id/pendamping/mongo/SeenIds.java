package id.pendamping.mongo;

import id.pendamping.engine.Conversation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The ids of the last inbounds as one string, a line each. A list of a hundred values costs every store far more than a
 * string of the same length, at each of the three calls of a turn; nobody queries them, and a commit that names the
 * version it has read may write them whole.
 */
final class SeenIds {

    private static final String BETWEEN = "\n";

    private SeenIds() {
    }

    /** What is remembered after a turn: the newest last, at most {@link Conversation#SEEN}. */
    static String with(List<String> seen, String inboundId) {
        int tooMany = Math.max(0, seen.size() + 1 - Conversation.SEEN);
        return Stream.concat(seen.stream().skip(tooMany), Stream.of(inboundId)).collect(Collectors.joining(BETWEEN));
    }

    static List<String> read(String written) {
        return List.of(written.split(BETWEEN));
    }
}
