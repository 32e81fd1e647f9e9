/**
 * People whom staff register and report for: the list of a group or cooperative, and people without a phone. Only what a
 * registration needs, each with the consent they gave; never a number of a card, and never a talk of theirs.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat", "staff",
        "outcome"})
@NullMarked
package id.pendamping.enrolment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
