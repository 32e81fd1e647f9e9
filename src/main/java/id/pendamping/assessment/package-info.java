/** What people answered in tests before and after learning, one document per person, test and item. */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "chat"})
@NullMarked
package id.pendamping.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
