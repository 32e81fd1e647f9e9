package id.pendamping.staff;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Codes in a map. */
public final class InMemoryStaffCodes implements StaffCodes {

    private final Map<String, Offer> byHash = new HashMap<>();

    @Override
    public synchronized void offer(Offer offer) {
        byHash.values().removeIf(old -> old.until().isBefore(offer.until().minus(VALID).minus(TOLD)));
        byHash.putIfAbsent(offer.hash(), offer);
    }

    @Override
    public synchronized Optional<Offer> find(String hash) {
        return Optional.ofNullable(byHash.get(hash));
    }

    @Override
    public synchronized Optional<Offer> claim(String hash, String person, Instant now) {
        return find(hash).filter(offer -> !offer.stateFor(person, now).matches("used|old")).map(offer -> {
            Offer taken = new Offer(hash, offer.name(), offer.role(), offer.until(), person);
            byHash.put(hash, taken);
            return taken;
        });
    }

    @Override
    public synchronized void erase(String person) {
        byHash.values().removeIf(offer -> person.equals(offer.by()));
    }
}
