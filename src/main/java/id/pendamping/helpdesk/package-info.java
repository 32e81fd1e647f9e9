/**
 * Requests for a person: what somebody is stuck with, who of staff has it, and the words that go to and fro. The talk
 * itself rests in the engine; nothing here is ever sent except through the outbox and the one door.
 */
@ApplicationModule(allowedDependencies = {"staff", "inbox", "engine", "dialog", "participant", "outbox", "chat"})
@NullMarked
package id.pendamping.helpdesk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
