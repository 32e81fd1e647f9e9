/**
 * One page of results to print and to hand to a village or an office: numbers of people, never people, with small numbers
 * hidden and nothing planned told as done.
 */
@NullMarked
package id.pendamping.console.report;

import org.jspecify.annotations.NullMarked;
