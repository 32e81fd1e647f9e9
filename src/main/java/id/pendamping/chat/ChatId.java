package id.pendamping.chat;

/**
 * One private talk, named across channels as {@code channel:local}, for example {@code tg:4711} or {@code web:sari}. It
 * is the id of the conversation document.
 */
public record ChatId(String value) {

    public ChatId {
        int colon = value.indexOf(':');
        if (colon < 1 || colon == value.length() - 1) {
            throw new IllegalArgumentException("a chat id is channel:local");
        }
    }

    public static ChatId of(String channel, String local) {
        return new ChatId(channel + ":" + local);
    }

    /** The channel that carries this talk, for example {@code tg}. */
    public String channel() {
        return value.substring(0, value.indexOf(':'));
    }

    /** The channel's own name of the talk, for example the Telegram chat id. */
    public String local() {
        return value.substring(value.indexOf(':') + 1);
    }

    /** Whether many people read it: a group, and no private talk. Telegram's groups have ids below nought. */
    public boolean isGroup() {
        return local().length() > 1 && local().startsWith("-") && local().chars().skip(1).allMatch(Character::isDigit);
    }

    @Override
    public String toString() {
        return value;
    }
}
