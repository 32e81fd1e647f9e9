/**
 * The words every room shares: who talks, what came in, what goes out. Plain records; no behaviour beyond their own
 * checks, no dependency on any other room.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.pendamping.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
