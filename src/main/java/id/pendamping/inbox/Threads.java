package id.pendamping.inbox;

import id.pendamping.outbox.Rest;
import java.util.concurrent.Executor;

/** Where work goes on beside the turns, and whether it still should. */
interface Threads extends Executor, Rest {

    /** Whether the process is going down: finish what is under way, begin nothing. */
    boolean isStopping();
}
