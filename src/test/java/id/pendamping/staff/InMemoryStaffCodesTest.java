package id.pendamping.staff;

class InMemoryStaffCodesTest extends StaffCodesContract {

    @Override
    protected StaffCodes open() {
        return new InMemoryStaffCodes();
    }
}
