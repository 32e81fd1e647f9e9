package id.pendamping.console;

import java.util.List;
import java.util.Optional;

/** Where accounts are kept. */
public interface Accounts {

    Optional<Login> named(String name);

    Optional<Login> find(String id);

    /** In the order of their names. */
    List<Login> all();

    /** @return false if somebody else has that name */
    boolean add(Login login);

    /** In the place of what was kept under that name; nothing for a name that nobody has. */
    void change(Login login);

    /** Forgets the accounts of this person. */
    void erase(String person);
}
