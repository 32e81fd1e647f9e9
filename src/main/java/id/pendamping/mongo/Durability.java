package id.pendamping.mongo;

/** Makes what was written last. Called by one thread at a time, while nothing is being written. */
interface Durability {

    Durability NONE = () -> {
    };

    void commit();
}
