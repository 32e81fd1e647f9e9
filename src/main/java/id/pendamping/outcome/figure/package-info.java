/**
 * The arithmetic of outcomes: counts in, figures out, each with its n. Percentages and rates are exact until they are
 * rounded once, half-up. Never a store, a clock, a person's id or a word that people read.
 */
@NamedInterface("figure")
@NullMarked
package id.pendamping.outcome.figure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
