package id.pendamping.clinic;

/** Where everything about clinics is kept. */
record Stores(Gatherings gatherings, Bookings bookings, Seats seats, Visits visits) {
}
