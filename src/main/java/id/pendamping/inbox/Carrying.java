package id.pendamping.inbox;

/**
 * What is done with the effects of a turn: records are applied, messages delivered, deliveries told, and the
 * conversation remembered as it is then.
 */
record Carrying(Records records, Delivering delivering, Deliveries deliveries, Recollections recollections,
        Flights flights) {
}
