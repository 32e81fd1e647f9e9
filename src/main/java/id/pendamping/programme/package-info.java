/**
 * The programmes a team runs: from which template, where, when, and which stages somebody said were finished. A plan is
 * never taken for something that was done. Nothing about people is kept here.
 */
@ApplicationModule(allowedDependencies = {"staff", "inbox", "engine", "dialog", "participant", "outbox", "chat"})
@NullMarked
package id.pendamping.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
