package id.pendamping.dialog;

/**
 * Something wrong in a content file, said so that its author can mend it.
 *
 * @param file relative to the content folder
 * @param line counted from 1
 * @param where the step, item, fact or phrase that is concerned; empty for the file as a whole
 * @param what what is wrong
 * @param legal what would be legal instead
 */
public record Problem(Severity severity, String file, int line, String where, String what, String legal) {

    /** An error stops the start and fails the build; a warning is only shown. */
    public enum Severity {
        ERROR, WARNING
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code start/dialog.yaml:12: step greet: unknown step "helo" (legal: hello, bye)}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (where.isEmpty() ? "" : where + ": ")
                + (severity == Severity.WARNING ? "warning: " : "") + what
                + (legal.isEmpty() ? "" : " (" + legal + ")");
    }
}
