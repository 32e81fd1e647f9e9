package id.pendamping.ledger;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Effect.Note;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.inbox.ToldLines;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lets the organiser's dialogs read the book of the group. */
record ArisanSource(Ledgers ledgers, Content content) implements SnapshotSource {

    @Override
    public String name() {
        return "arisan";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        List<Note> page = ledgers.page(person, Arisan.GROUP);
        Map<String, Object> values = new HashMap<>();
        Arisan.of(page).ifPresent(book -> {
            values.put("arisan.name", book.name());
            values.put("arisan.members", book.members());
            values.put("arisan.amount", book.amount());
            values.put("arisan.carried", book.carried());
            values.put("arisan.collected", book.collected());
            values.put("arisan.paid", book.paid());
            values.put("arisan.balance", book.balance());
            values.put("arisan.roll", Statement.roll(book.members()));
            values.put("arisan.statement", Statement.of(book, new ToldLines(content, language)));
        });
        Arisan.last(page).ifPresent(last -> {
            Written written = new Written(last);
            boolean isDeposit = written.isAbout(Arisan.DEPOSIT);
            long people = isDeposit ? written.words("members").size() : 1;
            values.put("arisan.last_id", last.id());
            values.put("arisan.last_kind", isDeposit ? "deposit" : "payment");
            values.put("arisan.last_amount", written.number("amount") * people);
        });
        return values;
    }
}
