package id.pendamping.ledger;

import id.pendamping.inbox.ToldLines;
import id.pendamping.ledger.Arisan.Move;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The book of a group in words, short enough to be forwarded to everybody in it. */
final class Statement {

    private Statement() {
    }

    /** Sums first, then one line a member. */
    static String of(Arisan book, ToldLines lines) {
        lines.add("arisan-title", Map.of("what", book.name()));
        Stream.of(book.deposits(), book.payments()).flatMap(List::stream).map(Move::day).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).ifPresent(day -> lines.add("arisan-day", Map.of("day", day)));
        if (book.carried() != 0) {
            lines.add("arisan-carried", Map.of("sum", book.carried()));
        }
        lines.add("arisan-in", Map.of("sum", book.collected())).add("arisan-out", Map.of("sum", book.paid()))
                .add("arisan-left", Map.of("sum", book.balance())).empty();
        // Whoever has left is named as long as their money is in the sums.
        Set<String> everybody = new LinkedHashSet<>(book.members());
        Stream.of(book.deposits(), book.payments()).flatMap(List::stream).map(Move::members)
                .forEach(everybody::addAll);
        everybody.forEach(member -> {
            long times = book.timesPaidFor(member);
            lines.add(times == 0 ? "arisan-member" : "arisan-member-paid",
                    Map.of("what", member, "sum", book.collectedFrom(member), "count", times));
        });
        return lines.text();
    }

    /** Everybody with a number, to be told by it. */
    static String roll(List<String> members) {
        StringBuilder roll = new StringBuilder();
        for (int i = 0; i < members.size(); i++) {
            roll.append(i == 0 ? "" : "\n").append(i + 1).append(". ").append(members.get(i));
        }
        return roll.toString();
    }

}
