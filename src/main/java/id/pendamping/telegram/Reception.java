package id.pendamping.telegram;

/** One way in which updates come. Runs on a thread of its own. */
interface Reception {

    /** Receives until it is told to end. */
    void run();

    /** Asks {@link #run()} to come to its end; what is under way is finished. */
    void end();
}
