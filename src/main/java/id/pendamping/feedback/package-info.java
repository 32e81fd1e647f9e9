/** What people thought of the help they got: stars and a word of their own. Never why they needed it. */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "chat"})
@NullMarked
package id.pendamping.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
