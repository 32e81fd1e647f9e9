/**
 * The chat simulator in the browser: invented workers talk through the same door as Telegram, see what the bot says, and
 * may let time go forward. Holds the page, its small API and the channel {@code web}; never decides what is said.
 */
@ApplicationModule(allowedDependencies = {"inbox", "outbox", "chat"})
@NullMarked
package id.pendamping.webchat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
