package id.pendamping.console;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.StoredSource;
import java.util.List;
import java.util.Map;

/** Tells people of the team with which names they can log in. */
record StoredAccountSource(Accounts accounts) implements StoredSource {

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<String> names = accounts.all().stream().filter(login -> login.person().equals(person)).map(Login::name)
                .toList();
        return names.isEmpty() ? Map.of() : Map.of("stored.account", String.join(", ", names));
    }
}
