/** Pages for whoever registers others: lists of groups that register together, and of people without a phone. */
@NullMarked
package id.pendamping.console.lists;

import org.jspecify.annotations.NullMarked;
