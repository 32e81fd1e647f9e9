package id.pendamping.console.exports;

import id.pendamping.console.Account;
import id.pendamping.console.exports.Sheet.Format;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody wants to take along.
 *
 * @param research only people who agreed to research
 * @param stable whether people keep their pseudonyms from export to export
 * @param names whether people are named
 * @param purpose what it is for, in their own words
 */
record Wish(Table<?> table, Format format, boolean research, boolean stable, boolean names, String purpose) {

    private static final int SHORTEST_PURPOSE = 10;
    private static final int LONGEST_PURPOSE = 300;

    Wish {
        purpose = purpose.strip().replaceAll("\\s+", " ");
        purpose = purpose.length() <= LONGEST_PURPOSE ? purpose : purpose.substring(0, LONGEST_PURPOSE);
    }

    /** @return why it is refused, as part of a key of words */
    Optional<String> refusal(Account who) {
        if (names && !(who.role().seesEverybody() && table.hasNames())) {
            return Optional.of("names");
        }
        return (names || stable) && purpose.length() < SHORTEST_PURPOSE ? Optional.of("purpose") : Optional.empty();
    }

    /** For the log of exports. */
    String kind() {
        return Stream.of(format.id(), research ? "research" : "", stable ? "stable" : "", names ? "names" : "")
                .filter(word -> !word.isEmpty()).collect(Collectors.joining("+"));
    }
}
