package id.pendamping.ledger;

import id.pendamping.engine.Effect.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The book of one group, as its organiser writes it up. All amounts are whole rupiah; the money itself is with the
 * group.
 *
 * @param members nicknames or initials, in the organiser's order
 * @param amount what each member usually puts in
 * @param carried what was left of the page before
 * @param deposits oldest first, without those that were taken back
 * @param payments the same
 */
record Arisan(String name, List<String> members, long amount, long carried, List<Move> deposits,
        List<Move> payments) {

    static final String GROUP = "arisan.group";
    static final String MEMBERS = "arisan.members";
    static final String DEPOSIT = "arisan.deposit";
    static final String PAYMENT = "arisan.payment";
    static final String STRIKE = "arisan.strike";
    static final List<String> NOTES = List.of(GROUP, MEMBERS, DEPOSIT, PAYMENT, STRIKE);

    Arisan {
        members = List.copyOf(members);
        deposits = List.copyOf(deposits);
        payments = List.copyOf(payments);
    }

    /**
     * Money that came in from members or was paid for them.
     *
     * @param amount of a deposit: what each of them put in; of a payment: all of it together
     */
    record Move(String id, List<String> members, long amount, @Nullable LocalDate day) {

        Move {
            members = List.copyOf(members);
        }
    }

    long collected() {
        return deposits.stream().mapToLong(deposit -> deposit.amount() * deposit.members().size()).sum();
    }

    long paid() {
        return payments.stream().mapToLong(Move::amount).sum();
    }

    long balance() {
        return carried + collected() - paid();
    }

    long collectedFrom(String member) {
        return deposits.stream().filter(deposit -> deposit.members().contains(member)).mapToLong(Move::amount).sum();
    }

    long timesPaidFor(String member) {
        return payments.stream().filter(payment -> payment.members().contains(member)).count();
    }

    /** The book of this page; empty before a group is named. */
    static Optional<Arisan> of(List<Note> page) {
        List<Written> notes = Written.standing(page, STRIKE);
        return notes.stream().filter(note -> note.isAbout(GROUP)).reduce((earlier, later) -> later)
                .map(group -> new Arisan(group.text("name"), members(notes, group), group.number("amount"),
                        group.number("carried"),
                        moves(notes, DEPOSIT), moves(notes, PAYMENT)));
    }

    private static List<String> members(List<Written> notes, Written group) {
        return notes.stream().filter(note -> note.isAbout(MEMBERS)).reduce(group, (earlier, later) -> later)
                .words("members");
    }

    private static List<Move> moves(List<Written> notes, String about) {
        List<Move> moves = new ArrayList<>();
        notes.stream().filter(note -> note.isAbout(about)).forEach(note -> moves
                .add(new Move(note.note().id(), note.words("members"), note.number("amount"), note.day("day"))));
        return moves;
    }

    /** What was written last, to be taken back. */
    static Optional<Note> last(List<Note> page) {
        return Written.standing(page, STRIKE).stream().filter(note -> note.isAbout(DEPOSIT) || note.isAbout(PAYMENT))
                .reduce((earlier, later) -> later).map(Written::note);
    }
}
