/**
 * Finds answers to questions in free words among the facts, lessons and explanations of the content. It says only what
 * stands there, and keeps nothing of what was asked.
 */
@ApplicationModule(allowedDependencies = {"engine", "dialog", "chat"})
@NullMarked
package id.pendamping.answers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
