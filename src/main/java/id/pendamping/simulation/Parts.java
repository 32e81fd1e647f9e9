package id.pendamping.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Deals parts to a cast: how many get which, and who, by the seed. */
final class Parts {

    private static final List<String> FIRST = List.of("Agus", "Ani", "Asep", "Bayu", "Budi", "Cahya", "Citra", "Dedi",
            "Dewi", "Eko", "Endang", "Fajar", "Fitri", "Galih", "Hadi", "Hesti", "Imam", "Indah", "Joko", "Kartika",
            "Lestari", "Made", "Maya", "Nur", "Oki", "Putu", "Rahma", "Rini", "Sari", "Slamet", "Tono", "Tuti", "Udin",
            "Wati", "Wawan", "Yani", "Yanto", "Yusuf", "Zainal", "Zahra");
    private static final int ALL_ITEMS = 12;

    private final int people;
    private final int usual;
    private final Random random;

    Parts(int people, int usual, Random random) {
        this.people = people;
        this.usual = usual;
        this.random = random;
    }

    int people() {
        return people;
    }

    /** What would be so many of the study's own people is so many of these, half up. */
    int scaled(int count) {
        return (int) ((2L * count * people + usual) / (2L * usual));
    }

    /** Shows in lists and to the person that nobody is behind it. */
    String called(int number) {
        return FIRST.get(number % FIRST.size()) + " " + (number / FIRST.size() + 1) + " (contoh)";
    }

    int upTo(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** Some of these, by chance. */
    List<Actor> some(List<Actor> of, int count) {
        List<Actor> shuffled = new ArrayList<>(of);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }

    /** So many items of the test, by chance. */
    Set<String> items(int count) {
        List<String> all = new ArrayList<>();
        for (int i = 1; i <= ALL_ITEMS; i++) {
            all.add("jkn-bpu/Q%02d".formatted(i));
        }
        Collections.shuffle(all, random);
        return new HashSet<>(all.subList(0, count));
    }

    /** The answers of somebody who understands, or does not yet. */
    Set<String> sheet(boolean understands) {
        return items(understands ? 10 + upTo(3) : 3 + upTo(4));
    }
}
