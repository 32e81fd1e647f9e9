package id.pendamping.dialog;

import org.jspecify.annotations.Nullable;

/** An expression as it is kept. */
record CompiledExpression(String source, Code code) implements Expression {

    @Override
    public @Nullable Object evaluate(Scope scope) {
        return Values.kept(code.value(scope));
    }
}
