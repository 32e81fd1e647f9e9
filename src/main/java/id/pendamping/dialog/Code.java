package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/**
 * A checked piece of an expression, ready to be worked out. It never throws, whatever the person's values are: what
 * cannot be worked out is not known, and that is null.
 */
interface Code {

    @Nullable
    Object value(Scope scope);

    /** The most characters that the value takes when it is shown. */
    int longest();

    /** A value that stands in the expression itself. */
    record Constant(@Nullable Object value) implements Code {

        @Override
        public @Nullable Object value(Scope scope) {
            return value;
        }

        @Override
        public int longest() {
            return value == null ? Speech.LONGEST_PHRASE : value.toString().length();
        }
    }

    /** A name that the scope knows. */
    record Named(Name name) implements Code {

        @Override
        public @Nullable Object value(Scope scope) {
            Object value = scope.value(name.id());
            return value instanceof Integer small ? Long.valueOf(small) : value;
        }

        @Override
        public int longest() {
            return name.longest().getAsInt();
        }
    }

    /** {@code not a}: true for everything that is not true. */
    record Not(Code part) implements Code {

        @Override
        public Object value(Scope scope) {
            return !isTrue(part, scope);
        }

        @Override
        public int longest() {
            return Speech.LONGEST_PHRASE;
        }
    }

    /** {@code a and b}, {@code a or b}. */
    record Both(Code left, Code right, boolean and) implements Code {

        @Override
        public Object value(Scope scope) {
            return and
                    ? isTrue(left, scope) && isTrue(right, scope)
                    : isTrue(left, scope) || isTrue(right, scope);
        }

        @Override
        public int longest() {
            return Speech.LONGEST_PHRASE;
        }
    }

    /** {@code when ? then : otherwise}. */
    record Either(Code when, Code then, Code otherwise) implements Code {

        @Override
        public @Nullable Object value(Scope scope) {
            return (isTrue(when, scope) ? then : otherwise).value(scope);
        }

        @Override
        public int longest() {
            return Math.max(then.longest(), otherwise.longest());
        }
    }

    /** {@code a ?: b}: b while a is not known. */
    record Otherwise(Code first, Code second) implements Code {

        @Override
        public @Nullable Object value(Scope scope) {
            Object value = first.value(scope);
            return value == null ? second.value(scope) : value;
        }

        @Override
        public int longest() {
            return Math.max(first.longest(), second.longest());
        }
    }

    private static boolean isTrue(Code code, Scope scope) {
        return Boolean.TRUE.equals(code.value(scope));
    }
}
