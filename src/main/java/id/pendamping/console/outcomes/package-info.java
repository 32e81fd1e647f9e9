/**
 * The pages of results: how far people came, what they learned and told, whether they pay, how it grows, and what trials
 * showed. They show counts and never people; the notes of the
 * field that are read there are about nobody.
 */
@NullMarked
package id.pendamping.console.outcomes;

import org.jspecify.annotations.NullMarked;
