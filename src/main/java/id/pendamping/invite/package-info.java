/** Who came by whose invitation, counted only with consent, and what is handed out to invite: links and posters. */
@ApplicationModule(allowedDependencies = {"staff", "outcome", "inbox", "engine", "dialog", "participant", "outbox",
        "chat"})
@NullMarked
package id.pendamping.invite;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
