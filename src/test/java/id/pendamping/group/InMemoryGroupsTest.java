package id.pendamping.group;

class InMemoryGroupsTest extends GroupsContract {

    @Override
    protected Groups open() {
        return new InMemoryGroups();
    }
}
