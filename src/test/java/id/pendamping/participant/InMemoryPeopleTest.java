package id.pendamping.participant;

class InMemoryPeopleTest extends PeopleContract {

    @Override
    protected People open() {
        return new InMemoryPeople();
    }
}
