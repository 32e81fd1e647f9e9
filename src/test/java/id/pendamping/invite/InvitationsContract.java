package id.pendamping.invite;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.invite.Invitations.Friend;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of invitations must do. {@link #open} answers an empty one. */
public abstract class InvitationsContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private Invitations invitations;

    protected abstract Invitations open();

    @BeforeEach
    void openStore() {
        invitations = open();
    }

    @Test
    void aCodeBelongsToWhoHadItFirst() {
        invitations.give("C2", "p1", NOON.plusSeconds(1));
        invitations.give("C1", "p1", NOON);
        invitations.give("C1", "p2", NOON);
        assertThat(invitations.codeOf("p1")).contains("C1");
        assertThat(invitations.codeOf("p2")).isEmpty();
        assertThat(invitations.ownerOf("C2")).contains("p1");
        assertThat(invitations.ownerOf("C3")).isEmpty();
    }

    @Test
    void countsEverybodyOnceWithTheFirstCode() {
        invitations.give("C1", "p1", NOON);
        invitations.give("C2", "p2", NOON);
        invitations.came("f1", "C1", NOON);
        invitations.came("f1", "C2", NOON);
        invitations.came("f2", "C1", NOON);
        invitations.registered("f2", NOON.plusSeconds(5));
        invitations.registered("f2", NOON.plusSeconds(9));
        invitations.registered("f3", NOON);
        assertThat(invitations.friends("p1")).containsExactly(new Friend("f1", null),
                new Friend("f2", NOON.plusSeconds(5)));
        assertThat(invitations.friends("p2")).isEmpty();
    }

    @Test
    void erasesCodesAndByWhoseOneSomebodyCame() {
        invitations.give("C1", "p1", NOON);
        invitations.came("f1", "C1", NOON);
        invitations.came("f2", "C1", NOON);
        invitations.erase("f1");
        assertThat(invitations.friends("p1")).extracting(Friend::person).containsExactly("f2");
        invitations.erase("p1");
        assertThat(invitations.ownerOf("C1")).isEmpty();
        assertThat(invitations.friends("p1")).isEmpty();
    }
}
