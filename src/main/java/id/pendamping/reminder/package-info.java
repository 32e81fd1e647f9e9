/**
 * Payment reminders: what people want to be reminded of, when a reminder may go out, and what became of it. Decides and
 * words reminders; sending them is the outbox's.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "outbox", "participant", "chat"})
@NullMarked
package id.pendamping.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
