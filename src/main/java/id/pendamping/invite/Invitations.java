package id.pendamping.invite;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where codes of invitations are kept, and who came by them. */
public interface Invitations {

    /** Gives the person this code; the same again changes nothing, and a code that somebody has stays theirs. */
    void give(String code, String person, Instant at);

    /** The person's code, the oldest where they have several. */
    Optional<String> codeOf(String person);

    /** Whose code it is. */
    Optional<String> ownerOf(String code);

    /** Notes that somebody came by this code. Only the first one counts. */
    void came(String person, String code, Instant at);

    /** Notes that somebody who came by an invitation is a member now. Only the first time counts. */
    void registered(String person, Instant at);

    /** Everybody who came by a code of this person. */
    List<Friend> friends(String owner);

    /** Forgets the person's codes and by whose code they came. */
    void erase(String person);

    /** @param registered since when they are a member, or null */
    record Friend(String person, @Nullable Instant registered) {
    }
}
