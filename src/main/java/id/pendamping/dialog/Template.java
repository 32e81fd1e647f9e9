package id.pendamping.dialog;

/** A text with places to fill, checked and compiled when it was read: {@code "Halo {name}, iurannya {rupiah(due)}."} */
public interface Template {

    /** Fills the places; the result is tiny HTML. A value that is not known is said to be unknown, never left out. */
    String render(Scope scope);

    /** The text as its author wrote it. */
    String source();
}
