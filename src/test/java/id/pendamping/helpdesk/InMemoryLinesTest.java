package id.pendamping.helpdesk;

class InMemoryLinesTest extends LinesContract {

    @Override
    protected Lines open() {
        return new InMemoryLines();
    }
}
