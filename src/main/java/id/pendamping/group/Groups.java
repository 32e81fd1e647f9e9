package id.pendamping.group;

import id.pendamping.chat.ChatId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where groups are kept, one document each. */
public interface Groups {

    Optional<Group> find(String id);

    Optional<Group> at(ChatId chat);

    /** In the order of their ids. */
    List<Group> all();

    /** Those at a stage, in the order of their titles; so many after the first ones. */
    List<Group> page(Group.Stage stage, int skip, int limit);

    /** Groups whose {@code nextAt} has come, or that have something to say. */
    List<Group> due(Instant now, int limit);

    /**
     * Writes the group if it is still the one with this revision (0: there is none yet), and raises the revision.
     *
     * @return false if somebody else was faster; nothing was changed
     */
    boolean save(Group group);

    void delete(String id);

    /** Changes what is there by now; the change may be worked out more than once. @return what is stored then */
    default Optional<Group> change(String id, UnaryOperator<Group> change) {
        for (int tries = 0; tries < 50; tries++) {
            Optional<Group> read = find(id);
            if (read.isEmpty()) {
                return read;
            }
            Group changed = change.apply(read.get());
            if (changed.equals(read.get()) || save(changed)) {
                return Optional.of(changed);
            }
        }
        throw new IllegalStateException("others kept changing the group");
    }
}
