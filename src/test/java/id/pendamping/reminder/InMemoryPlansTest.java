package id.pendamping.reminder;

class InMemoryPlansTest extends PlansContract {

    @Override
    protected Plans open() {
        return new InMemoryPlans();
    }
}
