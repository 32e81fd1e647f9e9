/** Who works for the programme, what they may do, and a record of every look they take at somebody's data. */
@ApplicationModule(allowedDependencies = {"inbox", "engine", "dialog", "participant", "outbox", "chat"})
@NullMarked
package id.pendamping.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
