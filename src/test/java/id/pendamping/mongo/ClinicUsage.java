package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.clinic.ClinicStoresContract;
import id.pendamping.clinic.Gatherings;
import id.pendamping.clinic.Seat;
import id.pendamping.clinic.Visit;
import id.pendamping.enrolment.Entry;
import id.pendamping.enrolment.GroupList;
import id.pendamping.enrolment.Report;
import java.util.List;

/** Gatherings, their guests, and lists of people who register together. */
final class ClinicUsage implements Usage {

    @Override
    public void fill(MongoDatabase database, int i) {
        new MongoGatherings(database)
                .create(ClinicStoresContract.gathering("g" + i, ClinicStoresContract.START.plusSeconds(i)));
        new MongoBookings(database).add(ClinicStoresContract.booking("b" + i, "p" + i));
        new MongoSeats(database).take(new Seat("g" + i, 1, "b" + i, "p" + i, false));
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.add(new GroupList("l" + i, Samples.NOON, "s1", "Melati", false));
        enrolments.add(new Entry("e" + i, "l" + i, Samples.NOON, "s1", "w", "Sri", "", "", null));
        enrolments.add(new Report("r" + i, "l" + i, "e" + i, Samples.NOON, "s1", "paid"));
        enrolments.offer("e" + i, "hash" + i, Samples.NOON);
        new MongoVisits(database)
                .add(new Visit("v" + i, "g" + i, "p" + i, 1, "s", ClinicStoresContract.START, "came"));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoGatherings gatherings = new MongoGatherings(database);
        gatherings.find("g1");
        gatherings.from(ClinicStoresContract.START.plusSeconds(55), 5);
        gatherings.coming(ClinicStoresContract.START.plusSeconds(55), 5, 5);
        gatherings.past(ClinicStoresContract.START.plusSeconds(55), 5, 5);
        gatherings.resize("g1", 4);
        gatherings.move("g1", ClinicStoresContract.START, Samples.NOON);
        gatherings.write("g1", Gatherings.Part.TOPIC, "x");
        MongoBookings bookings = new MongoBookings(database);
        bookings.cancel("g1", "p1", Samples.NOON);
        bookings.in("g1");
        bookings.of("p1");
        bookings.markWaited("b1");
        bookings.erase("p2");
        MongoSeats seats = new MongoSeats(database);
        seats.of(List.of("g1", "g2"));
        seats.markTold("b3");
        seats.free("b3");
        seats.erase("p2");
        MongoEnrolments enrolments = new MongoEnrolments(database);
        enrolments.entries("l1");
        enrolments.reports("l1");
        enrolments.claim("hash1", "p1", Samples.NOON);
        enrolments.joined("p1");
        enrolments.of("s1");
        enrolments.find("l1");
        enrolments.erase("e1");
        MongoVisits visits = new MongoVisits(database);
        visits.in("g1");
        visits.of("p1");
        visits.erase("p2");
    }
}
