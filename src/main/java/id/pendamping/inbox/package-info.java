/**
 * The one door: whatever comes in passes {@link id.pendamping.inbox.Inbox} in strict order per chat, is decided by the
 * engine, stored in one write, and only then carried out. Draining, waking and sweeping live here too.
 */
@ApplicationModule(allowedDependencies = {"engine", "dialog", "participant", "outbox", "chat"})
@NullMarked
package id.pendamping.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
