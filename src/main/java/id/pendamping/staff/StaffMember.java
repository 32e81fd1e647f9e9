package id.pendamping.staff;

import id.pendamping.chat.ChatId;

/**
 * Somebody who works for the programme.
 *
 * @param person their id as a person of their private talk; it is their id here, too
 * @param chat the private talk in which they are reached
 * @param name what workers are told they are called, for example {@code Bu Sari}
 */
public record StaffMember(String person, ChatId chat, String name, Role role) {
}
