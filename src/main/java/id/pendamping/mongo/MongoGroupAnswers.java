package id.pendamping.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import id.pendamping.group.GroupAnswers;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/** What was answered in groups, in MongoDB: one document per poll and player, and one per quiz and player. */
final class MongoGroupAnswers implements GroupAnswers {

    private static final String KEY = "groupPlayersKey";
    private static final int KEY_BYTES = 32;

    private final MongoCollection<Document> answers;
    private final MongoCollection<Document> scores;
    private final MongoCollection<Document> settings;

    MongoGroupAnswers(MongoDatabase database) {
        answers = database.getCollection(Schema.GROUP_ANSWERS);
        scores = database.getCollection(Schema.GROUP_SCORES);
        settings = database.getCollection(Schema.SETTINGS);
    }

    @Override
    public byte[] key() {
        byte[] fresh = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(fresh);
        StoreTrouble.once(() -> settings.insertOne(new Document("_id", KEY).append(Format.FIELD, Format.CURRENT)
                .append("value", new Binary(fresh))));
        Document stored = StoreTrouble.guard(() -> settings.find(eq("_id", KEY)).first());
        return Objects.requireNonNull(stored).get("value", Binary.class).getData();
    }

    @Override
    public void add(Answer answer) {
        Document document = new Document("_id", answer.poll() + "/" + answer.player())
                .append(Format.FIELD, Format.CURRENT).append("poll", answer.poll()).append("player", answer.player())
                .append("option", answer.option()).append("at", Date.from(answer.at()));
        StoreTrouble.once(() -> answers.insertOne(document));
    }

    @Override
    public List<Answer> of(Collection<String> polls) {
        return StoreTrouble.guard(() -> answers.find(in("poll", polls))
                .map(it -> new Answer(it.getString("poll"), it.getString("player"), it.getInteger("option"),
                        it.getDate("at").toInstant()))
                .into(new ArrayList<>()));
    }

    @Override
    public void score(Collection<Score> reached) {
        for (Score score : reached) {
            Document document = new Document("_id", score.quiz() + "/" + score.player())
                    .append(Format.FIELD, Format.CURRENT).append("quiz", score.quiz()).append("group", score.group())
                    .append("player", score.player()).append("right", score.right()).append("total", score.total())
                    .append("at", Date.from(score.at()));
            StoreTrouble.once(() -> scores.insertOne(document));
        }
    }

    @Override
    public List<Score> scores(String group, Instant since) {
        Bson which = and(eq("group", group), gte("at", Date.from(since)));
        return StoreTrouble.guard(() -> scores.find(which).map(MongoGroupAnswers::read).into(new ArrayList<>()));
    }

    @Override
    public void forget(Instant before, Collection<String> players) {
        Bson old = lt("at", Date.from(before));
        Bson which = players.isEmpty() ? old : or(old, Filters.in("player", players));
        StoreTrouble.run(() -> {
            answers.deleteMany(which);
            scores.deleteMany(which);
        });
    }

    /** Each is written under its new name before the old one goes, so that doing it again loses nothing. */
    @Override
    public void follow(String player, String now) {
        for (MongoCollection<Document> kept : List.of(answers, scores)) {
            String first = kept == answers ? "poll" : "quiz";
            List<Document> old = StoreTrouble.guard(() -> kept.find(eq("player", player)).into(new ArrayList<>()));
            for (Document one : old) {
                Document renamed = new Document(one).append("_id", one.getString(first) + "/" + now)
                        .append("player", now);
                StoreTrouble.once(() -> kept.insertOne(renamed));
                StoreTrouble.run(() -> kept.deleteOne(eq("_id", one.getString("_id"))));
            }
        }
    }

    private static Score read(Document it) {
        Format.check(it.getInteger(Format.FIELD), Schema.GROUP_SCORES);
        return new Score(it.getString("quiz"), it.getString("group"), it.getString("player"), it.getInteger("right"),
                it.getInteger("total"), it.getDate("at").toInstant());
    }
}
