/**
 * The pages of the team at {@code /console}: who may open which, what all pages share, and the accounts. Each family of
 * pages is a room of its own below; pages show what features know and hand what is decided on them to the features.
 */
@ApplicationModule(allowedDependencies = {"answers", "assessment", "broadcast", "casework", "checklist", "clinic",
        "enrolment", "feedback", "group",
        "helpdesk", "invite", "ledger", "outcome", "outcome :: figure", "programme", "reminder", "report", "staff",
        "inbox", "participant", "outbox", "engine", "dialog", "chat", "outcome :: census", "simulation"})
@NullMarked
package id.pendamping.console;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
