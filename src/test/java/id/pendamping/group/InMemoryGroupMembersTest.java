package id.pendamping.group;

class InMemoryGroupMembersTest extends GroupMembersContract {

    @Override
    protected GroupMembers open() {
        return new InMemoryGroupMembers();
    }
}
