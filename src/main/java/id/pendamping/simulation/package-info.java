/**
 * Invented people who talk to the real bot, each by a script: for the tables of the field studies told again from raw
 * answers, and for sample data that go away without a trace. Never anything that a real person is told or counted by.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "outbox", "outcome", "outcome::figure",
        "outcome::census", "chat"})
@NullMarked
package id.pendamping.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
