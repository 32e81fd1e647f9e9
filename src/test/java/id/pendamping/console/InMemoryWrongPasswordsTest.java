package id.pendamping.console;

class InMemoryWrongPasswordsTest extends WrongPasswordsContract {

    @Override
    protected WrongPasswords open() {
        return new InMemoryWrongPasswords();
    }
}
