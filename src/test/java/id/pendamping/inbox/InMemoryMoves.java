package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Standing;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Codes in a map. */
public final class InMemoryMoves implements Moves {

    private record Failure(ChatId chat, Instant at) {
    }

    private final Map<String, Offer> offers = new HashMap<>();
    private final Map<String, Failure> failed = new HashMap<>();

    @Override
    public synchronized void offer(Offer offer) {
        offers.values().removeIf(it -> it.person().equals(offer.person()) && it.by() == null
                && it.until().isBefore(offer.until()));
        offers.putIfAbsent(offer.hash(), offer);
    }

    @Override
    public synchronized Optional<Offer> claim(String hash, ChatId by, Instant now) {
        Offer offer = offers.get(hash);
        if (offer == null || offer.chat().equals(by)
                || !by.equals(offer.by()) && (offer.by() != null || offer.until().isBefore(now))) {
            return Optional.empty();
        }
        offers.put(hash, new Offer(hash, offer.person(), offer.chat(), offer.until(), by, offer.standing()));
        return Optional.of(offers.get(hash));
    }

    @Override
    public synchronized void keep(String hash, Standing standing) {
        offers.computeIfPresent(hash,
                (key, it) -> new Offer(hash, it.person(), it.chat(), it.until(), it.by(), standing));
    }

    @Override
    public synchronized void fail(String inboundId, ChatId chat, Instant at) {
        failed.putIfAbsent(inboundId, new Failure(chat, at));
    }

    @Override
    public synchronized long failures(ChatId chat, Instant since) {
        return failed.values().stream().filter(it -> it.chat().equals(chat) && !it.at().isBefore(since)).count();
    }

    @Override
    public synchronized void erase(String person) {
        offers.values().removeIf(it -> it.person().equals(person));
    }
}
