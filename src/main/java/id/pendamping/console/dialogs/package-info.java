/** What the bot says: dialogs as pictures and texts, where people stand in them, facts, and what is wrong with the content. */
@NullMarked
package id.pendamping.console.dialogs;

import org.jspecify.annotations.NullMarked;
