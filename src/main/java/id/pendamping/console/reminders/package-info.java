/** The console's pages about reminders: what is planned, what comes next, and what became of those that were due. */
@NullMarked
package id.pendamping.console.reminders;

import org.jspecify.annotations.NullMarked;
