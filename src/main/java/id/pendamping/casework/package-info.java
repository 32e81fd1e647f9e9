/**
 * What the team does for one person at a time: finding them, correcting what is known of them, following them, noting
 * what they said, writing down people without a phone and putting two entries of one person together. It never talks
 * with anybody, and it never writes over what was told: whoever knows better adds to it.
 */
@ApplicationModule(allowedDependencies = {"group", "outcome", "staff", "inbox", "engine", "dialog", "participant",
        "outbox", "chat"})
@NullMarked
package id.pendamping.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
