package id.pendamping.mongo;

import id.pendamping.clinic.Bookings;
import id.pendamping.clinic.ClinicStoresContract;
import id.pendamping.clinic.Gatherings;
import id.pendamping.clinic.Seats;
import id.pendamping.clinic.Visits;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoClinicStoresTest extends ClinicStoresContract {

    @Parameter
    Engine engine;

    @Override
    protected Gatherings openGatherings() {
        return new MongoGatherings(engine.emptied());
    }

    @Override
    protected Bookings openBookings() {
        return new MongoBookings(engine.emptied());
    }

    @Override
    protected Seats openSeats() {
        return new MongoSeats(engine.emptied());
    }

    @Override
    protected Visits openVisits() {
        return new MongoVisits(engine.emptied());
    }
}
