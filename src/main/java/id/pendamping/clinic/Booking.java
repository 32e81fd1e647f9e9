package id.pendamping.clinic;

import id.pendamping.chat.ChatId;
import java.time.Instant;

/**
 * Somebody's wish for a place.
 *
 * @param id of the effect that it was decided by
 * @param chat where they are told about it
 * @param waited whether there was no free place at first
 */
public record Booking(String id, String gathering, String person, ChatId chat, Instant at, boolean waited) {
}
