package id.pendamping.webchat;

class InMemoryRosterTest extends RosterContract {

    @Override
    protected Roster open() {
        return new InMemoryRoster();
    }
}
