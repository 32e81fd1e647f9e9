package id.pendamping.telegram;

/** A failure for the log: where it happened, without its message, which may hold an address with the token or words. */
class WithoutMessage extends Exception {

    private static final long serialVersionUID = 1L;

    WithoutMessage(Throwable failure) {
        super(failure.getClass().getName());
        setStackTrace(failure.getStackTrace());
    }
}
