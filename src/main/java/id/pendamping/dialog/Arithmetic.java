package id.pendamping.dialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** {@code a + b} and its like: exact, and not known as soon as one side is not known or not a number. */
record Arithmetic(Operation operation, Code left, Code right) implements Code {

    /** Enough that a third of an amount, three times, is the amount again. */
    private static final int DIVISION_DIGITS = 12;

    enum Operation {
        PLUS, MINUS, TIMES, DIVIDE, REMAINDER
    }

    @Override
    public @Nullable Object value(Scope scope) {
        Object one = left.value(scope);
        Object other = right.value(scope);
        if (one == null || other == null) {
            return null;
        }
        if (operation == Operation.PLUS && (one instanceof String || other instanceof String)) {
            return Values.written(one) + Values.written(other);
        }
        return one instanceof Number && other instanceof Number
                ? reckon(Values.exact(one), Values.exact(other))
                : null;
    }

    private @Nullable BigDecimal reckon(BigDecimal one, BigDecimal other) {
        return switch (operation) {
            case PLUS -> one.add(other);
            case MINUS -> one.subtract(other);
            case TIMES -> one.multiply(other);
            case DIVIDE -> other.signum() == 0 ? null : one.divide(other, DIVISION_DIGITS, RoundingMode.HALF_UP);
            case REMAINDER -> other.signum() == 0 ? null : one.remainder(other);
        };
    }

    @Override
    public int longest() {
        return left.longest() + right.longest();
    }
}
