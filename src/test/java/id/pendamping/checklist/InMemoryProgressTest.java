package id.pendamping.checklist;

class InMemoryProgressTest extends ProgressContract {

    private final InMemoryProgress progress = new InMemoryProgress();

    @Override
    protected Progress open() {
        return progress;
    }
}
