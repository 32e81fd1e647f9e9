/** What staff are shown of the programme: numbers of people, never people, and never a number that tells who they are. */
@ApplicationModule(allowedDependencies = {"invite", "staff", "outcome", "outcome :: figure", "inbox", "engine",
        "dialog", "outbox", "chat"})
@NullMarked
package id.pendamping.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
