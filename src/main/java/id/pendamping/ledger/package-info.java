/**
 * The books that people keep with the bot: a saving diary, and the arisan of a group that one organiser writes up. It
 * reckons and tells; it never holds money, and it does not decide when anybody is reminded.
 */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat"})
@NullMarked
package id.pendamping.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
