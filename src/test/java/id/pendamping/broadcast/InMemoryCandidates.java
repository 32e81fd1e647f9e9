package id.pendamping.broadcast;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Everybody in a map. */
public final class InMemoryCandidates implements Candidates {

    private final Map<String, Candidate> byChat = new TreeMap<>();

    public void add(Candidate candidate) {
        byChat.put(candidate.chat().value(), candidate);
    }

    @Override
    public List<Candidate> after(String chat, int limit, Set<Criterion> needed, Instant now) {
        return byChat.values().stream().filter(it -> it.chat().value().compareTo(chat) > 0).limit(limit).toList();
    }

    static Standing willing(Consent... consents) {
        return new Standing(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"), false, true, Set.of(consents), false);
    }

    static Candidate plain(String name, Standing standing) {
        return new Candidate(ChatId.of("tg", name), "p" + name, standing, null, Map.of(), Map.of(), Map.of(), false,
                Set.of());
    }
}
