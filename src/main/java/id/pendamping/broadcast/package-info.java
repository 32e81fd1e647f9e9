/**
 * Messages that staff write to many people at once: who gets one, when, in which words, and what became of each. Decides
 * and words them; sending is the outbox's, and when somebody may be written to is the reminders'.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat", "staff",
        "reminder", "outcome", "invite", "group"})
@NullMarked
package id.pendamping.broadcast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
