package id.pendamping.staff;

class InMemoryStaffTest extends StaffContract {

    @Override
    protected StaffList open() {
        return new InMemoryStaff();
    }
}
