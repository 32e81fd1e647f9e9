package id.pendamping.broadcast;

import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.staff.AuditTrail;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Keeps audiences and words under a name, as the note {@code broadcast.keep} with {@code kind} and {@code name} says, and
 * forgets one on {@code broadcast.unkeep} with {@code kept}.
 */
record Keeping(KeptParts parts, Reach reach, AuditTrail audit) {

    EffectHandler handler() {
        return EffectHandler.ofNotes("broadcast.keep", this::keep)
                .and(EffectHandler.ofNotes("broadcast.unkeep", this::forget))
                .and(EffectHandler.of(Erase.class, it -> parts.erase(it.person())));
    }

    private void keep(Note note) {
        Map<String, String> values = new HashMap<>();
        note.values().forEach((name, value) -> values.put(name, value.toString()));
        String name = values.getOrDefault("name", "").strip();
        Kept.Kind.of(values.getOrDefault("kind", "")).filter(kind -> mayKeep(note)).filter(kind -> !name.isEmpty())
                .ifPresent(kind -> {
                    values.keySet().removeAll(java.util.List.of("kind", "name"));
                    String id = UUID.nameUUIDFromBytes(note.id().getBytes(StandardCharsets.UTF_8)).toString();
                    String called = name.substring(0, Math.min(name.length(), Kept.LONGEST_NAME));
                    parts.keep(new Kept(id, kind, note.person(), called, values, note.at()));
                });
    }

    private void forget(Note note) {
        String id = String.valueOf(note.values().getOrDefault("kept", ""));
        if (mayKeep(note) && parts.find(id).isPresent()) {
            parts.forget(id);
            audit.record(new AuditTrail.Entry(note.id() + "/audit", note.at(), note.person(), "broadcast.unkept", id));
        }
    }

    private boolean mayKeep(Note note) {
        return reach.author(note.person()).filter(it -> it.role().writesToMany()).isPresent();
    }
}
