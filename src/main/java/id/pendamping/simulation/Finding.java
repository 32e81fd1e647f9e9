package id.pendamping.simulation;

/**
 * One row of a study's table.
 *
 * @param id of the acceptance test, for example {@code S0-2}
 * @param found counted from the journal, with its n
 * @param printed what the study printed
 * @param note where the two cannot be the same, and why; empty where they are
 */
public record Finding(String id, String what, String found, String printed, String note) {
}
