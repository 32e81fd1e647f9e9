package id.pendamping.clinic;

class InMemoryClinicStoresTest extends ClinicStoresContract {

    @Override
    protected Gatherings openGatherings() {
        return new InMemoryGatherings();
    }

    @Override
    protected Bookings openBookings() {
        return new InMemoryBookings();
    }

    @Override
    protected Seats openSeats() {
        return new InMemorySeats();
    }

    @Override
    protected Visits openVisits() {
        return new InMemoryVisits();
    }
}
