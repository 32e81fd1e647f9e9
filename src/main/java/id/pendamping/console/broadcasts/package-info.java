/** The console's pages about broadcasts: which there are, what became of them, and one page on which one is written. */
@NullMarked
package id.pendamping.console.broadcasts;

import org.jspecify.annotations.NullMarked;
