package id.pendamping.mongo;

import static id.pendamping.mongo.Reading.need;

import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.bson.BsonReader;
import org.bson.BsonType;
import org.bson.BsonWriter;

/** How a {@link Standing} is stored. */
final class Standings {

    private Standings() {
    }

    static void write(BsonWriter out, Standing standing) {
        out.writeStartDocument();
        out.writeString("language", standing.language().code());
        out.writeString("zone", standing.zone().getId());
        out.writeBoolean("stopped", standing.stopped());
        out.writeBoolean("reachable", standing.reachable());
        out.writeStartArray("consents");
        standing.consents().forEach(consent -> out.writeString(consent.name()));
        out.writeEndArray();
        if (standing.simple()) {
            out.writeBoolean("simple", true);
        }
        out.writeEndDocument();
    }

    static Standing read(BsonReader in) {
        Language language = null;
        ZoneId zone = null;
        boolean stopped = false;
        boolean reachable = true;
        boolean simple = false;
        Set<Consent> consents = EnumSet.noneOf(Consent.class);
        in.readStartDocument();
        while (in.readBsonType() != BsonType.END_OF_DOCUMENT) {
            switch (in.readName()) {
                case "language" -> language = language(in.readString());
                case "zone" -> zone = ZoneId.of(in.readString());
                case "stopped" -> stopped = in.readBoolean();
                case "reachable" -> reachable = in.readBoolean();
                case "consents" -> Reading.strings(in).forEach(name -> consents.add(Consent.valueOf(name)));
                case "simple" -> simple = in.readBoolean();
                default -> in.skipValue();
            }
        }
        in.readEndDocument();
        return new Standing(need(language, "language"), need(zone, "zone"), stopped, reachable, consents, simple);
    }

    private static Language language(String code) {
        return switch (code) {
            case "id" -> Language.INDONESIAN;
            case "en" -> Language.ENGLISH;
            default -> new Language(code);
        };
    }
}
