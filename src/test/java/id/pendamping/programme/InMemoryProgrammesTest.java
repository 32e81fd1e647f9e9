package id.pendamping.programme;

class InMemoryProgrammesTest extends ProgrammesContract {

    @Override
    protected Programmes open() {
        return new InMemoryProgrammes();
    }
}
