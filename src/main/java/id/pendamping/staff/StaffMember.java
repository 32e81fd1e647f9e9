package id.pendamping.staff;

import id.pendamping.chat.ChatId;

/**
 * Somebody who works for the programme.
 *
 * @param person their id as a person of their private talk; it is their id here, too
 * @param chat the private talk in which they are reached, see {@link #isReached}
 * @param name what workers are told they are called, for example {@code Bu Sari}
 */
public record StaffMember(String person, ChatId chat, String name, Role role) {

    private static final String CONSOLE = "console";

    /** Somebody who works with the console only and has no talk with the bot. */
    public static StaffMember atConsole(String person, String name, Role role) {
        return new StaffMember(person, ChatId.of(CONSOLE, person), name, role);
    }

    /** Whether anything can be sent to them; whoever has only an account of the console looks there. */
    public boolean isReached() {
        return !chat.channel().equals(CONSOLE);
    }
}
