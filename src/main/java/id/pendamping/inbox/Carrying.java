package id.pendamping.inbox;

/** What is done with the effects of a turn: records are applied, messages delivered, deliveries told. */
record Carrying(Records records, Delivering delivering, Deliveries deliveries) {
}
