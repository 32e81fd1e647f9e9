package id.pendamping.group;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.group.GroupMembers.Member;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of members must do. {@link #open} answers an empty one. */
public abstract class GroupMembersContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Member ANI = new Member("p1", "g1", "ani", NOON);
    private static final Member BUDI = new Member("p2", "g1", "budi", NOON.plusSeconds(1));

    private GroupMembers members;

    protected abstract GroupMembers open();

    @BeforeEach
    void openStore() {
        members = open();
    }

    @Test
    void keepsEachMemberOnce() {
        members.join(BUDI);
        members.join(ANI);
        members.join(new Member("p1", "g1", "ani2", NOON.plusSeconds(9)));
        members.join(new Member("p1", "g2", "ani", NOON.plusSeconds(5)));
        assertThat(members.in("g1")).containsExactly(new Member("p1", "g1", "ani2", NOON), BUDI);
        assertThat(members.of("p1")).extracting(Member::group).containsExactly("g1", "g2");
    }

    @Test
    void whoLeavesIsNotCountedUntilTheyComeBack() {
        members.join(ANI);
        members.join(BUDI);
        members.leave("g1", "ani");
        members.leave("g1", "nobody");
        assertThat(members.in("g1")).containsExactly(BUDI);
        assertThat(members.of("p1")).containsExactly(ANI);
        members.join(ANI);
        assertThat(members.in("g1")).containsExactly(ANI, BUDI);
    }

    @Test
    void keepsTheSmallGroupOfAMember() {
        members.join(ANI);
        members.join(BUDI);
        members.seat("p1", "g1", 2);
        members.seat("nobody", "g1", 2);
        members.join(ANI);
        assertThat(members.in("g1")).containsExactly(new Member("p1", "g1", "ani", NOON, 2), BUDI);
    }

    @Test
    void aMemberWithAnotherPseudonymIsWhereTheyWere() {
        members.join(ANI);
        members.seat("p1", "g1", 2);
        members.leave("g1", "ani");
        members.follow(ANI, "ani2");
        members.follow(new Member("nobody", "g1", "x", NOON), "y");
        assertThat(members.of("p1")).containsExactly(new Member("p1", "g1", "ani2", NOON, 2));
        assertThat(members.in("g1")).isEmpty();
    }

    @Test
    void erasesOnePersonOnly() {
        members.join(ANI);
        members.join(BUDI);
        members.erase("p1");
        assertThat(members.of("p1")).isEmpty();
        assertThat(members.in("g1")).containsExactly(BUDI);
    }
}
