/**
 * Clinics, forums and sessions: where and when they are, who has a place, who came and what came of it. A shared place
 * of a person never comes here; who somebody is stays with {@code participant}.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat", "staff",
        "checklist", "reminder", "outcome"})
@NullMarked
package id.pendamping.clinic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
