package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/** A value to be worked out from a {@link Scope}, checked and compiled when it was read: {@code right + 1}. */
public interface Expression {

    /** @return a {@code String}, {@code Long}, {@code Boolean}, {@code LocalDate}, {@code List<String>} or null */
    @Nullable
    Object evaluate(Scope scope);

    /** The expression as its author wrote it. */
    String source();
}
