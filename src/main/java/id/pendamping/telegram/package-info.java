/**
 * The Telegram edge: updates come in through {@link id.pendamping.telegram.UpdateDecoder} and pass the one door, messages
 * go out through a dozen calls of the Bot API. Nothing of Telegram is known elsewhere, and no dialog is known here.
 */
@ApplicationModule(allowedDependencies = {"inbox", "outbox", "chat"})
@NullMarked
package id.pendamping.telegram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
