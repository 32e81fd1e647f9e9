package id.pendamping.enrolment;

import java.time.Instant;

/**
 * A list of one group, cooperative, or of people without a phone.
 *
 * @param staff the person id of whoever keeps it
 * @param assisted whether its people have no phone, so that only staff report for them
 */
public record GroupList(String id, Instant at, String staff, String name, boolean assisted) {
}
