/** The console's pages about the team itself: the overview, accounts, the audit trail, settings and the programme. */
@NullMarked
package id.pendamping.console.team;

import org.jspecify.annotations.NullMarked;
