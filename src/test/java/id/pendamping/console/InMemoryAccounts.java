package id.pendamping.console;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Accounts in a map. */
public final class InMemoryAccounts implements Accounts {

    private final TreeMap<String, Login> byName = new TreeMap<>();

    @Override
    public synchronized Optional<Login> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    @Override
    public synchronized Optional<Login> find(String id) {
        return byName.values().stream().filter(login -> login.id().equals(id)).findFirst();
    }

    @Override
    public synchronized List<Login> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public synchronized boolean add(Login login) {
        return byName.putIfAbsent(login.name(), login) == null;
    }

    @Override
    public synchronized void change(Login login) {
        byName.replace(login.name(), login);
    }

    @Override
    public synchronized void erase(String person) {
        byName.values().removeIf(login -> login.person().equals(person));
    }
}
