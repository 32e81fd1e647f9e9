/** The console's pages about people: who they are, how one of them gets on, and what the team does for them. */
@NullMarked
package id.pendamping.console.people;

import org.jspecify.annotations.NullMarked;
