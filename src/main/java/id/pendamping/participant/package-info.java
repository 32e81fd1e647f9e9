/**
 * Who someone is to the programme: the fields they told, the consents they gave with their dates, and forgetting them.
 */
@ApplicationModule(allowedDependencies = {"outbox", "chat"})
@NullMarked
package id.pendamping.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
