/** The console's pages about groups: what is played and reached in each, and a poster that invites to it. */
@NullMarked
package id.pendamping.console.groups;

import org.jspecify.annotations.NullMarked;
