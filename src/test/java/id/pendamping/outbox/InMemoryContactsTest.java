package id.pendamping.outbox;

class InMemoryContactsTest extends ContactsContract {

    @Override
    protected Contacts open() {
        return new InMemoryContacts();
    }
}
