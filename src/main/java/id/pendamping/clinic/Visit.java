package id.pendamping.clinic;

import java.time.Instant;

/**
 * What staff noted of somebody at a gathering. A later word stands beside the earlier one.
 *
 * @param id of the effect that it was decided by
 * @param staff the person id of whoever noted it
 * @param result a word of {@link Result}
 */
public record Visit(String id, String gathering, String person, int number, String staff, Instant at, String result) {
}
