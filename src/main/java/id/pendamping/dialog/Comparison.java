package id.pendamping.dialog;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** {@code a < b} and its like. What is not known is equal only to null, and neither smaller nor larger than anything. */
record Comparison(Relation relation, Code left, Code right) implements Code {

    enum Relation {
        EQUAL, DIFFERENT, LESS, AT_MOST, MORE, AT_LEAST
    }

    @Override
    public Object value(Scope scope) {
        Object one = left.value(scope);
        Object other = right.value(scope);
        return switch (relation) {
            case EQUAL -> same(one, other);
            case DIFFERENT -> !same(one, other);
            case LESS -> order(one, other, -1, -1);
            case AT_MOST -> order(one, other, -1, 0);
            case MORE -> order(one, other, 1, 1);
            case AT_LEAST -> order(one, other, 0, 1);
        };
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            return one == other;
        }
        return one.equals(other) || order(one, other, 0, 0);
    }

    private static boolean order(@Nullable Object one, @Nullable Object other, int from, int to) {
        Integer order = compare(one, other);
        return order != null && order >= from && order <= to;
    }

    private static @Nullable Integer compare(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Number && other instanceof Number) {
            return Values.exact(one).compareTo(Values.exact(other));
        }
        if (one instanceof String words && other instanceof String others) {
            return Integer.signum(words.compareTo(others));
        }
        LocalDate day = Values.day(one);
        LocalDate otherDay = Values.day(other);
        return day == null || otherDay == null ? null : Integer.signum(day.compareTo(otherDay));
    }

    @Override
    public int longest() {
        return Speech.LONGEST_PHRASE;
    }
}
