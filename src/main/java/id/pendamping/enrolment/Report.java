package id.pendamping.enrolment;

import java.time.Instant;

/**
 * How somebody of a list stands, as staff have seen it. A later report stands beside the earlier one.
 *
 * @param id of the effect that it was decided by
 * @param status a word of {@link Status}
 */
public record Report(String id, String list, String entry, Instant at, String staff, String status) {
}
