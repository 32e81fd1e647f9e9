package id.pendamping.mongo;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group;
import id.pendamping.group.Group.Care;
import id.pendamping.group.Group.Pending;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.Line;
import id.pendamping.group.Quiz;
import id.pendamping.group.Quiz.Round;
import id.pendamping.group.Quiz.Shown;
import id.pendamping.group.Weekly;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** How a group is stored. Names of values are stored as values, so that none of them can mean anything to the store. */
final class StoredGroup {

    private StoredGroup() {
    }

    static Document write(Group group, long revision) {
        Profile profile = group.profile();
        Plays plays = group.plays();
        Weekly weekly = plays.weekly();
        Quiz open = plays.open();
        return new Document("_id", group.id()).append(Format.FIELD, Format.CURRENT).append("revision", revision)
                .append("chat", group.chat().value()).append("title", profile.title())
                .append("stage", profile.stage().name()).append("since", Date.from(profile.since()))
                .append("zone", profile.zone().getId())
                .append("language", profile.care().language().code()).append("owner", profile.care().owner())
                .append("place", profile.place().name())
                .append("mayDelete", profile.mayDelete()).append("members", profile.members())
                .append("bots", profile.bots())
                .append("weekly", weekly == null
                        ? null
                        : new Document("day", weekly.day().getValue()).append("hour", weekly.hour().toString()))
                .append("topic", plays.topic()).append("nextAt", date(plays.nextAt())).append("asked", plays.asked())
                .append("open", open == null ? null : quiz(open))
                .append("ready", group.pending().ready().stream().map(StoredGroup::line).toList())
                .append("seen", group.pending().seen())
                .append("said", group.pending().said().entrySet().stream()
                        .map(it -> new Document("kind", it.getKey()).append("at", Date.from(it.getValue()))).toList());
    }

    private static Document quiz(Quiz quiz) {
        return new Document("id", quiz.id()).append("begun", Date.from(quiz.begun()))
                .append("closesAt", Date.from(quiz.closesAt())).append("counting", quiz.isCounting())
                .append("rounds", quiz.rounds().stream().map(StoredGroup::round).toList());
    }

    private static Document round(Round round) {
        Shown shown = round.shown();
        return new Document("line", round.line()).append("item", round.item()).append("order", round.order())
                .append("right", round.right()).append("message", shown == null ? null : shown.message())
                .append("poll", shown == null ? null : shown.poll()).append("voters", round.voters())
                .append("anonymous", round.isAnonymous()).append("unsure", round.isUnsure());
    }

    private static Document line(Line line) {
        return new Document("id", line.id()).append("kind", line.kind())
                .append("values", new TreeMap<>(line.values()).entrySet().stream()
                        .flatMap(it -> List.of(it.getKey(), it.getValue()).stream()).toList())
                .append("notBefore", Date.from(line.notBefore()));
    }

    static Group read(Document stored) {
        Format.check(stored.getInteger(Format.FIELD), Schema.GROUPS);
        Document weekly = stored.get("weekly", Document.class);
        Document open = stored.get("open", Document.class);
        Profile profile = new Profile(stored.getString("title"), Stage.valueOf(stored.getString("stage")),
                moment(stored, "since"), care(stored), Place.valueOf(stored.getString("place")),
                stored.getBoolean("mayDelete"), stored.getInteger("members"), stored.getList("bots", Long.class));
        Plays plays = new Plays(
                weekly == null
                        ? null
                        : new Weekly(DayOfWeek.of(weekly.getInteger("day")), LocalTime.parse(weekly.getString("hour"))),
                stored.getInteger("topic"), open == null ? null : readQuiz(open), momentOrNull(stored, "nextAt"),
                stored.getList("asked", String.class));
        Map<String, Instant> said = new TreeMap<>();
        stored.getList("said", Document.class).forEach(it -> said.put(it.getString("kind"), moment(it, "at")));
        Pending pending = new Pending(
                stored.getList("ready", Document.class).stream().map(StoredGroup::readLine).toList(),
                stored.getList("seen", String.class), said);
        return new Group(stored.getString("_id"), new ChatId(stored.getString("chat")), profile, plays, pending,
                stored.getLong("revision"));
    }

    /** Groups that are older than languages and owners have neither. */
    private static Care care(Document stored) {
        String language = stored.getString("language");
        return new Care(ZoneId.of(stored.getString("zone")),
                language == null ? Language.INDONESIAN : new Language(language), stored.getString("owner"));
    }

    private static Quiz readQuiz(Document it) {
        return new Quiz(it.getString("id"), moment(it, "begun"), moment(it, "closesAt"),
                it.getList("rounds", Document.class).stream().map(StoredGroup::readRound).toList(),
                it.getBoolean("counting"));
    }

    private static Round readRound(Document it) {
        Long message = it.getLong("message");
        return new Round(it.getString("line"), it.getString("item"), it.getString("order"), it.getInteger("right"),
                message == null ? null : new Shown(message, it.getString("poll")), it.getInteger("voters"),
                it.getBoolean("anonymous"), it.getBoolean("unsure", false));
    }

    private static Line readLine(Document it) {
        List<String> pairs = it.getList("values", String.class);
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i + 1 < pairs.size(); i += 2) {
            values.put(pairs.get(i), pairs.get(i + 1));
        }
        return new Line(it.getString("id"), it.getString("kind"), values, moment(it, "notBefore"));
    }

    private static @Nullable Date date(@Nullable Instant at) {
        return at == null ? null : Date.from(at);
    }

    private static Instant moment(Document it, String field) {
        return it.getDate(field).toInstant();
    }

    private static @Nullable Instant momentOrNull(Document it, String field) {
        Date at = it.getDate(field);
        return at == null ? null : at.toInstant();
    }
}
