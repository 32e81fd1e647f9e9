/** Pages for whoever runs clinics, forums and sessions: the calendar, one day with who comes, and a sheet to print. */
@NullMarked
package id.pendamping.console.clinics;

import org.jspecify.annotations.NullMarked;
