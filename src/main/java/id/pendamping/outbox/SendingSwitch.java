package id.pendamping.outbox;

import java.util.Optional;

/** The emergency stop as it is kept for all nodes, for the time while they run. */
public interface SendingSwitch {

    /** What was set last, empty for never. */
    Optional<Sending> find();

    /** In force on every node within five seconds; it narrows what the node's own setting allows and never widens it. */
    void set(Sending sending);
}
