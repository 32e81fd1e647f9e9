/**
 * One pass over everybody's course, and all numbers of the pages out of it: for the whole programme and for one cut of it
 * at a time. It holds counts and never people; the arithmetic is that of the figures.
 */
@NamedInterface("census")
@NullMarked
package id.pendamping.outcome.census;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
