package id.pendamping.ledger;

import id.pendamping.dialog.Formats;
import id.pendamping.dialog.Language;
import id.pendamping.ledger.Arisan.Move;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The book of a group in words, short enough to be forwarded to everybody in it. */
final class Statement {

    private Statement() {
    }

    /** Sums first, then one line a member. */
    static String of(Arisan book, Language language) {
        boolean english = language.equals(Language.ENGLISH);
        List<String> lines = new ArrayList<>();
        lines.add((english ? "Arisan book: " : "Catatan arisan ") + book.name());
        Stream.of(book.deposits(), book.payments()).flatMap(List::stream).map(Move::day).filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .ifPresent(day -> lines.add((english ? "Up to " : "Sampai ") + Formats.date(day, language)));
        if (book.carried() != 0) {
            lines.add((english ? "Left from before: " : "Sisa buku lama: ") + Formats.rupiah(book.carried()));
        }
        lines.add((english ? "Paid in: " : "Uang masuk: ") + Formats.rupiah(book.collected()));
        lines.add((english ? "Used for contributions: " : "Dipakai bayar iuran: ") + Formats.rupiah(book.paid()));
        lines.add((english ? "Should be in the tin: " : "Sisa di kas: ") + Formats.rupiah(book.balance()));
        lines.add("");
        // Whoever has left is named as long as their money is in the sums.
        Set<String> everybody = new LinkedHashSet<>(book.members());
        Stream.of(book.deposits(), book.payments()).flatMap(List::stream).map(Move::members)
                .forEach(everybody::addAll);
        everybody.forEach(member -> lines.add(line(book, member, english)));
        return String.join("\n", lines);
    }

    private static String line(Arisan book, String member, boolean english) {
        long times = book.timesPaidFor(member);
        String paid = times == 0 ? "" : (english ? ", paid for " : ", dibayari ") + times + (english ? "x" : " kali");
        return member + ": " + Formats.rupiah(book.collectedFrom(member)) + paid;
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
