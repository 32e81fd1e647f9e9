package id.pendamping.outbox;

import java.time.Instant;
import java.util.concurrent.Executor;

/** The process in which bulk rows are sent: its threads, its name, and whether the moment is right. */
public interface Host extends Executor, Rest {

    /** Different for every start of every node. */
    String holder();

    /** How the holders of every start of this node begin. */
    String formerHolders();

    /** Machine time, in whole milliseconds. */
    Instant machineNow();

    /** Whether everything that people wrote meanwhile has been read, so that nobody is told what they have just done. */
    boolean mayBegin();
}
