/** Pages for whoever helps: who waits for a person, and one request with everything that was said. */
@NullMarked
package id.pendamping.console.helpdesk;

import org.jspecify.annotations.NullMarked;
