package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Share;
import java.util.Map;

/**
 * The saving diaries.
 *
 * @param savers who put something aside at least once, of everybody
 * @param rhythm savers by on how many different days, by the least of each span
 * @param rupiah in all
 */
public record Saved(Share savers, Map<Integer, Share> rhythm, long rupiah) {
}
