package id.pendamping.helpdesk;

import java.time.Instant;

/**
 * A message about a request in the talk of somebody of staff: an answer to it is an answer to the request.
 *
 * @param id of the outbox row
 * @param staff in whose talk
 * @param person who asked for help
 * @param message the channel's id of the message
 * @param number of the request
 */
public record Forward(String id, String staff, String person, long message, String number, Instant at) {
}
