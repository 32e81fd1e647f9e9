package id.pendamping.enrolment;

/** Everything that is kept about lists. */
record Books(Enrolments lists, Rolls rolls, ListCodes codes) {
}
