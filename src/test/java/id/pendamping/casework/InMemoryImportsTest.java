package id.pendamping.casework;

class InMemoryImportsTest extends ImportsContract {

    @Override
    protected Imports open() {
        return new InMemoryImports();
    }
}
