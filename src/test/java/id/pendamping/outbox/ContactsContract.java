package id.pendamping.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of contacts must do. {@link #open} answers an empty one. */
public abstract class ContactsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Contacts contacts;

    protected abstract Contacts open();

    @BeforeEach
    void openStore() {
        contacts = open();
    }

    @Test
    void remembersTheLatestMomentOfEachPerson() {
        contacts.record("p1", NOON);
        contacts.record("p1", NOON.minusSeconds(60));
        contacts.record("p2", NOON.plusSeconds(5));
        assertThat(contacts.last("p1")).contains(NOON);
        assertThat(contacts.last("p2")).contains(NOON.plusSeconds(5));
        assertThat(contacts.last("nobody")).isEmpty();
    }

    @Test
    void forgetsOnePersonOnly() {
        contacts.record("p1", NOON);
        contacts.record("p2", NOON);
        contacts.erase("p1");
        assertThat(contacts.last("p1")).isEmpty();
        assertThat(contacts.last("p2")).contains(NOON);
    }
}
