package id.pendamping.telegram;

/** The store holds the talks of another bot. */
class AnotherBotException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AnotherBotException(long served, long bot) {
        super("The store holds the talks of bot " + served + ", but TELEGRAM_BOT_TOKEN is that of bot " + bot
                + ". People who talked to one bot have not let the other in. Use the other token, or an empty store;"
                + " if bot " + bot + " shall take over this store, start once with PENDAMPING_CONFIRM_BOT=" + bot);
    }
}
