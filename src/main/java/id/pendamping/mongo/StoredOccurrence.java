package id.pendamping.mongo;

import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import java.util.Date;
import java.util.Locale;
import org.bson.Document;

/** How a reminder is stored. */
final class StoredOccurrence {

    private StoredOccurrence() {
    }

    static Document write(Occurrence it) {
        return new Document("_id", it.id()).append(Format.FIELD, Format.CURRENT).append("person", it.person())
                .append("bill", it.bill().word()).append("due", it.due().toString()).append("lead", it.lead())
                .append("planned", Date.from(it.planned())).append("state", word(it.state()))
                .append("word", it.word()).append("at", Date.from(it.at()));
    }

    static Occurrence read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.OCCURRENCES);
        return new Occurrence(it.getString("person"), StoredAgenda.bill(it), StoredAgenda.day(it, "due"),
                it.getInteger("lead"), StoredAgenda.moment(it, "planned"),
                State.valueOf(it.getString("state").toUpperCase(Locale.ROOT)), it.getString("word"),
                StoredAgenda.moment(it, "at"));
    }

    static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
