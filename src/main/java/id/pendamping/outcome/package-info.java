/** What happened, as append-only events under random person ids: the ground of all statistics. */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "chat"})
@NullMarked
package id.pendamping.outcome;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
