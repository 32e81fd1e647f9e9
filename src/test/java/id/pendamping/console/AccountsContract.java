package id.pendamping.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of accounts must do. {@link #open} answers an empty one. */
public abstract class AccountsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Login SARI = new Login("sari", "a1", "p1", "{bcrypt}x {\"$gt\":\"\"}", NOON, true, false,
            null);
    private static final Login ADI = new Login("adi", "a2", "p2", "{bcrypt}y", NOON, false, true, "hash");

    private Accounts accounts;

    protected abstract Accounts open();

    @BeforeEach
    void openStore() {
        accounts = open();
        assertThat(accounts.add(SARI)).isTrue();
        assertThat(accounts.add(ADI)).isTrue();
    }

    @Test
    void findsAnAccountByNameAndById() {
        assertThat(accounts.named("sari")).contains(SARI);
        assertThat(accounts.find("a2")).contains(ADI);
        assertThat(accounts.named("a2")).isEmpty();
        assertThat(accounts.find("nobody")).isEmpty();
        assertThat(accounts.all()).containsExactly(ADI, SARI);
    }

    @Test
    void keepsWhoeverHadANameFirst() {
        assertThat(accounts.add(new Login("sari", "a3", "p3", "other", NOON, false, false, null))).isFalse();
        assertThat(accounts.all()).containsExactly(ADI, SARI);
    }

    @Test
    void changesOnlyWhatIsThere() {
        Login changed = SARI.withPassword("new", NOON.plusSeconds(60), false).withPerson("p9").withDisabled(true)
                .withLink("h");
        accounts.change(changed);
        accounts.change(new Login("budi", "a4", "p4", "z", NOON, false, false, null));
        assertThat(accounts.all()).containsExactly(ADI, changed);
    }

    @Test
    void erasesOnePersonOnly() {
        accounts.erase("p1");
        accounts.erase("p1");
        assertThat(accounts.all()).containsExactly(ADI);
    }
}
