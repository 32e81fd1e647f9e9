/**
 * Sending: the port to the channels, what can come of it, and the pace that Telegram allows. Knows nothing of dialogs
 * or people.
 */
@ApplicationModule(allowedDependencies = "chat")
@NullMarked
package id.pendamping.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
