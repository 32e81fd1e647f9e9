package id.pendamping.engine;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.engine.Effect.Send;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The effects of a turn in the making. They get their ids at the end, records first. */
final class Decided {

    private final List<Function<String, Effect.Record>> records = new ArrayList<>();
    private final List<Function<String, Send>> sends = new ArrayList<>();

    void record(Function<String, Effect.Record> effect) {
        records.add(effect);
    }

    /** An erasure makes everything else that was to be written about the person pointless. */
    void eraseInstead(Function<String, Effect.Record> erasure) {
        records.clear();
        records.add(erasure);
    }

    void send(OutgoingMessage message, boolean question, @Nullable Long edits) {
        if (!message.plain().isBlank()) {
            sends.add(id -> new Send(id, message, question, edits));
        }
    }

    boolean saysNothing() {
        return sends.isEmpty();
    }

    List<Effect> numbered(String inboundId) {
        List<Effect> effects = new ArrayList<>(records.size() + sends.size());
        Stream.concat(records.stream(), sends.stream())
                .forEach(effect -> effects.add(effect.apply(inboundId + "#" + effects.size())));
        return effects;
    }
}
