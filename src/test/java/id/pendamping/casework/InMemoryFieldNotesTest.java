package id.pendamping.casework;

class InMemoryFieldNotesTest extends FieldNotesContract {

    @Override
    protected FieldNotes open() {
        return new InMemoryFieldNotes();
    }
}
