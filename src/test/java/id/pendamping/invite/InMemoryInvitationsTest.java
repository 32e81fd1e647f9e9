package id.pendamping.invite;

class InMemoryInvitationsTest extends InvitationsContract {

    @Override
    protected Invitations open() {
        return new InMemoryInvitations();
    }
}
