package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names that are typed in a row, and names of a list that are meant by what is typed. */
final class NameList {

    /** So many people an organiser keeps track of in one chat. */
    static final int MOST = 20;
    static final int LONGEST = 20;

    private static final Pattern BETWEEN = Pattern.compile("[,;\\n&+]|\\s(?:dan|and|sama)\\s");
    private static final Pattern ORDER = Pattern.compile("^\\s*\\d{1,2}\\s*[.)-]\\s*");
    /** Of a phone or a card: that is nobody's nickname. */
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]{4,}");
    private static final Pattern ALL = Pattern.compile("(?:semua(?:nya)?|all|everyone)(?: (?:anggota|members))?");
    private static final Pattern ALL_BUT = Pattern
            .compile("(?:semua(?:nya)?|all|everyone)\\s+(?:kecuali|selain|but|except)\\s+(.+)");

    private NameList() {
    }

    /** @return the names in their order, each once; null when there is none, more than {@link #MOST}, or a long number */
    static @Nullable List<String> read(String text) {
        List<String> names = new ArrayList<>();
        parts(text).map(part -> ORDER.matcher(part).replaceFirst("")).filter(part -> !part.isEmpty())
                .map(part -> part.substring(0, Math.min(part.length(), LONGEST)).strip())
                .filter(name -> names.stream().noneMatch(name::equalsIgnoreCase)).forEach(names::add);
        boolean hasNumber = names.stream().anyMatch(name -> NUMBER.matcher(name).find());
        return names.isEmpty() || names.size() > MOST || hasNumber ? null : List.copyOf(names);
    }

    /**
     * Those of the list that the words mean: by number, by name, by the part of a name that only one has, all, or all but
     * some.
     *
     * @return in the order of the list; null when somebody cannot be told
     */
    static @Nullable List<String> pick(List<String> all, String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (ALL.matcher(plain).matches()) {
            return all;
        }
        Matcher allBut = ALL_BUT.matcher(plain);
        boolean isAllBut = allBut.matches();
        String named = isAllBut ? allBut.group(1) : plain;
        List<String> meant = new ArrayList<>();
        List<String> parts = (named.matches("[\\d\\s,.]+") ? Stream.of(named.split("[\\s,.]+")) : parts(named))
                .filter(part -> !part.isEmpty()).toList();
        for (String part : parts) {
            Optional<String> one = one(all, part);
            if (one.isEmpty()) {
                return null;
            }
            meant.add(one.get());
        }
        List<String> picked = all.stream().filter(name -> meant.contains(name) != isAllBut).toList();
        return meant.isEmpty() || picked.isEmpty() ? null : picked;
    }

    private static Optional<String> one(List<String> all, String part) {
        if (part.matches("\\d{1,2}")) {
            int index = Integer.parseInt(part) - 1;
            return index >= 0 && index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
        }
        Optional<String> same = all.stream().filter(part::equalsIgnoreCase).findFirst();
        List<String> near = all.stream()
                .filter(name -> List.of(name.toLowerCase(Locale.ROOT).split("\\s+")).contains(part)).toList();
        return same.isPresent() || near.size() != 1 ? same : Optional.of(near.getFirst());
    }

    private static Stream<String> parts(String text) {
        return BETWEEN.splitAsStream(text).map(part -> part.strip().replaceAll("\\s+", " "));
    }
}
