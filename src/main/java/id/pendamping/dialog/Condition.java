package id.pendamping.dialog;

/** A yes-or-no question about a {@link Scope}, checked and compiled when it was read: {@code work == 'ojek'}. */
public interface Condition {

    boolean test(Scope scope);

    /** The condition as its author wrote it. */
    String source();
}
