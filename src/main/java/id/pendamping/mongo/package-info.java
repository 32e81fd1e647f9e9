/**
 * Every collection in one place: names, indexes, the shape of each document, and the embedded store for trials. It
 * implements the store ports of the other rooms and decides nothing.
 */
@ApplicationModule(allowedDependencies = {"assessment", "checklist", "ledger", "reminder", "feedback", "outcome",
        "helpdesk", "broadcast", "inbox",
        "participant", "outbox", "engine", "dialog", "chat", "telegram", "webchat", "staff", "invite", "clinic",
        "enrolment", "group", "console", "programme", "casework", "simulation"})
@NullMarked
package id.pendamping.mongo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
