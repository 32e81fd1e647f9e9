package id.pendamping.inbox;

/** Names a failure without its message, which could quote what somebody wrote. */
final class FailurePlace {

    private FailurePlace() {
    }

    /** Class and place: {@code java.lang.IllegalStateException at id.pendamping.X.y(X.java:7)}. */
    static String of(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
