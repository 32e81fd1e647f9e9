package id.pendamping.inbox;

/** A feature's way to show people in words what it keeps about them; read for everybody, whatever they withdrew. */
public interface StoredSource extends SnapshotSource {

    @Override
    default String name() {
        return "stored";
    }

    @Override
    default boolean isForEveryone() {
        return true;
    }
}
