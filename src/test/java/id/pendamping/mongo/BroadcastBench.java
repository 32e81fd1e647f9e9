package id.pendamping.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import id.pendamping.broadcast.Audience;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.Broadcast.Approval;
import id.pendamping.broadcast.Broadcast.Frozen;
import id.pendamping.broadcast.Broadcast.Start;
import id.pendamping.broadcast.Stage;
import id.pendamping.broadcast.Wording;
import id.pendamping.chat.ChatId;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * Begins a broadcast to everybody in the store of a running benchmark, as a second member of staff would have approved it.
 * Arguments: the store, the number of the first chat that is no recipient, and the words. Everybody gets service consent
 * and a zone in which it is noon.
 */
final class BroadcastBench {

    private static final int NOON = 12;

    private BroadcastBench() {
    }

    public static void main(String[] arguments) {
        String uri = arguments[0];
        String first = "tg:" + arguments[1];
        String words = arguments[2];
        Instant now = InstantSource.system().instant();
        try (MongoClient client = MongoClients.create(uri)) {
            MongoDatabase database = client.getDatabase(uri.replaceFirst(".*/([^/?]+)(\\?.*)?$", "$1"));
            int hour = now.atZone(ZoneOffset.UTC).getHour();
            ZoneId zone = ZoneOffset.ofHours(NOON - hour);
            database.getCollection(Schema.CONVERSATIONS).updateMany(Filters.gte("_id", first), Updates.combine(
                    Updates.set("standing.consents", List.of("SERVICE")),
                    Updates.set("standing.zone", zone.getId())));
            new MongoStaff(database).save(
                    new StaffMember("bench", ChatId.of("tg", "999"), "Bench", Role.COORDINATOR), now);
            new MongoBroadcasts(database).save(new Broadcast("bench@" + now, "bench", Audience.EVERYBODY,
                    new Wording(List.of(Map.of("id", words, "en", words)), false, null, "bench"), Stage.SCHEDULED,
                    new Start(now, null, zone), new Approval("other", Long.MAX_VALUE),
                    new Frozen("", false, 0, Map.of()), now, 0));
        }
    }
}
