package id.pendamping.webchat;

import java.time.Instant;

/**
 * The clock as the page shows it.
 *
 * @param travels whether it can be set forward
 */
record TimeShown(Instant now, String zone, boolean travels) {
}
