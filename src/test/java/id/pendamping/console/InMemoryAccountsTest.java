package id.pendamping.console;

class InMemoryAccountsTest extends AccountsContract {

    @Override
    protected Accounts open() {
        return new InMemoryAccounts();
    }
}
