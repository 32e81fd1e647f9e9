package id.pendamping.dialog;

/** A condition as it is kept: what is not known does not hold. */
record CompiledCondition(String source, Code code) implements Condition {

    @Override
    public boolean test(Scope scope) {
        return Boolean.TRUE.equals(code.value(scope));
    }
}
