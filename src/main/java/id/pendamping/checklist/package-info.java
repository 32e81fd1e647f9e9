/** How far people are with what they have to do, item by item, and where they wish a person to help. */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "chat"})
@NullMarked
package id.pendamping.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
