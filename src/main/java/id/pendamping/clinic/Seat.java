package id.pendamping.clinic;

/**
 * One numbered place of a gathering that somebody has.
 *
 * @param number from 1; it is the queue number
 * @param told whether everything that follows from it is queued
 */
public record Seat(String gathering, int number, String booking, String person, boolean told) {
}
