package id.pendamping.cli;

import java.util.concurrent.TimeoutException;

/** What happens while time passes, beside the talk itself. */
@FunctionalInterface
interface Passing {

    /** Lets act what is due by now. */
    void passed() throws TimeoutException;
}
