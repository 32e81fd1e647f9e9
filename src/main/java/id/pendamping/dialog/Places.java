package id.pendamping.dialog;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/**
 * Which places are near: by the words of somebody who may misspell them, or by the place they share in this very turn.
 * Distances are told roughly, so that what a conversation keeps of them does not say where somebody is.
 */
final class Places {

    /** The place that came in with this turn; no dialog can name it, so none can keep it. */
    static final String HERE = "me.here";
    static final int MOST = 8;
    private static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance();
    private static final double EARTH_KM = 6371.0088;
    private static final int ROUGH_KM = 10;
    private static final int LETTERS = 3;

    private Places() {
    }

    /** @return at most {@link #MOST}, the best first; null when there is none */
    static @Nullable List<String> near(@Nullable Object list, @Nullable Object words, Scope scope) {
        if (!(list instanceof List<?> all)) {
            return null;
        }
        List<Card> cards = all.stream().map(String::valueOf).map(Card::read).toList();
        Stream<Card> found = cards.stream();
        if (words instanceof String typed && !typed.isBlank()) {
            found = cards.stream().filter(card -> likeness(card, typed) > 0)
                    .sorted(Comparator.comparingInt((Card card) -> likeness(card, typed)).reversed());
        } else if (scope.value(HERE) instanceof String here) {
            found = cards.stream().flatMap(card -> distance(card, here).stream()
                    .map(km -> card.with(Card.KM, km.toString())))
                    .sorted(Comparator.comparing(card -> new BigDecimal(card.part(Card.KM).orElseThrow())));
        }
        List<String> first = found.limit(MOST).map(Card::written).toList();
        return first.isEmpty() ? null : first;
    }

    /** How many of the words a card holds, slips of the thumb forgiven. */
    private static int likeness(Card card, String typed) {
        List<String> known = Stream.of("name", "place", "area").flatMap(part -> card.part(part).stream())
                .flatMap(Places::words).toList();
        return (int) words(typed).filter(word -> known.stream().anyMatch(other -> isAlike(word, other))).count();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= LETTERS);
    }

    private static boolean isAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int allowed = shorter < 4 ? 0 : shorter < 8 ? 1 : 2;
        return Math.abs(one.length() - other.length()) <= allowed && SLIPS.apply(one, other) <= allowed;
    }

    /** In kilometres over the ground, half ones below ten. */
    private static Optional<BigDecimal> distance(Card card, String here) {
        return card.part("where").map(where -> {
            double[] one = degrees(where);
            double[] other = degrees(here);
            double sinLatitude = Math.sin((other[0] - one[0]) / 2);
            double sinLongitude = Math.sin((other[1] - one[1]) / 2);
            double half = sinLatitude * sinLatitude
                    + Math.cos(one[0]) * Math.cos(other[0]) * sinLongitude * sinLongitude;
            double km = 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(half)));
            return BigDecimal.valueOf(km < ROUGH_KM ? Math.max(1, Math.round(km * 2)) / 2.0 : Math.round(km));
        });
    }

    private static double[] degrees(String place) {
        return Arrays.stream(place.split(",")).mapToDouble(Double::parseDouble).map(Math::toRadians).toArray();
    }

    /** {@code 2,5 km}. */
    static String kilometres(String km, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        return format.format(new BigDecimal(km)) + " km";
    }
}
