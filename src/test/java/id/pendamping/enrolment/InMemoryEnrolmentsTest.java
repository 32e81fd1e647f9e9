package id.pendamping.enrolment;

class InMemoryEnrolmentsTest extends EnrolmentsContract {

    @Override
    protected Enrolments open() {
        return new InMemoryEnrolments();
    }
}
