package id.pendamping.invite;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Invitations in maps. */
public final class InMemoryInvitations implements Invitations {

    private record Owner(String person, Instant at) {
    }

    private record Referral(String code, @Nullable Instant registered) {
    }

    private final Map<String, Owner> codes = new LinkedHashMap<>();
    private final Map<String, Referral> referrals = new TreeMap<>();

    @Override
    public synchronized void give(String code, String person, Instant at) {
        codes.putIfAbsent(code, new Owner(person, at));
    }

    @Override
    public synchronized Optional<String> codeOf(String person) {
        return codes.entrySet().stream().filter(code -> code.getValue().person().equals(person))
                .min(Map.Entry.<String, Owner>comparingByValue(java.util.Comparator.comparing(Owner::at))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    @Override
    public synchronized Optional<String> ownerOf(String code) {
        return Optional.ofNullable(codes.get(code)).map(Owner::person);
    }

    @Override
    public synchronized void came(String person, String code, Instant at) {
        referrals.putIfAbsent(person, new Referral(code, null));
    }

    @Override
    public synchronized void registered(String person, Instant at) {
        referrals.computeIfPresent(person,
                (id, known) -> known.registered() == null ? new Referral(known.code(), at) : known);
    }

    @Override
    public synchronized List<Friend> friends(String owner) {
        return referrals.entrySet().stream()
                .filter(entry -> ownerOf(entry.getValue().code()).filter(owner::equals).isPresent())
                .map(entry -> new Friend(entry.getKey(), entry.getValue().registered())).toList();
    }

    @Override
    public synchronized void erase(String person) {
        codes.values().removeIf(owner -> owner.person().equals(person));
        referrals.remove(person);
    }
}
