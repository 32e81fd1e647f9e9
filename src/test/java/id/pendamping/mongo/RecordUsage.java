package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.engine.Effect;
import id.pendamping.feedback.Rating;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.reminder.Bill;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.PlansContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What is kept about a person: answers, steps, events, savings, ratings and bills. */
final class RecordUsage implements Usage {

    @Override
    public void fill(MongoDatabase database, int i) {
        new MongoPeople(database).saveField("p" + i, "work", "ojek", Samples.NOON);
        new MongoTestAnswers(database).save(answer("p" + i));
        new MongoProgress(database).save(Samples.progress("in:" + i + "#3", "p" + i, ""));
        new MongoProgress(database).save(Samples.wish("in:" + i + "#4", "p" + i, ""));
        new MongoTestAnswers(database).save(result("p" + i));
        new MongoEvents(database).append(new Effect.SaveEvent("e" + i, "p" + i, Samples.NOON, "t",
                Map.of()));
        new MongoLedgers(database).append(new Effect.Note("n" + i + "#0", "p" + i, Samples.NOON, "saving.entry",
                Map.of()));
        new MongoRatings(database).save(new Rating("r" + i, "p" + i, Samples.NOON, "claim", 5, null));
        new MongoPlans(database).save(PlansContract.everything("p" + i, "photo"));
        new MongoOccurrences(database).add(List.of(occurrence("p" + i)));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoPeople people = new MongoPeople(database);
        people.find("p1");
        people.saveField("p1", "work", "ojek", Samples.NOON);
        people.saveConsent("p1", new ConsentEntry("in:1#0", "service", true, Samples.NOON, "w"));
        people.isErased("p1");
        people.erase("p2", Samples.NOON);
        MongoProgress progress = new MongoProgress(database);
        progress.save(Samples.progress("in:x#3", "p1", ""));
        progress.save(Samples.wish("in:x#4", "p1", ""));
        progress.items("p1");
        progress.history("p1", "jkn", "class");
        progress.help("p1");
        progress.erase("p1");
        MongoTestAnswers answers = new MongoTestAnswers(database);
        answers.save(answer("p1"));
        answers.save(result("p1"));
        answers.results("p1");
        answers.erase("p2");
        MongoEvents events = new MongoEvents(database);
        events.count("p1");
        events.erase("p2");
        MongoLedgers ledgers = new MongoLedgers(database);
        ledgers.page("p1", "saving.plan");
        ledgers.erase("p2");
        MongoRatings ratings = new MongoRatings(database);
        ratings.of("p1");
        ratings.erase("p2");
        MongoPlans plans = new MongoPlans(database);
        plans.save(plans.find("p1").orElseThrow());
        plans.due(Samples.NOON.plusSeconds(1), 5);
        plans.erase("p2");
        MongoOccurrences occurrences = new MongoOccurrences(database);
        occurrences.settle(occurrence("p1").id(), Occurrence.State.SENT, "", Samples.NOON);
        occurrences.of("p1");
        occurrences.erase("p2");
    }

    private static Effect.SaveAnswer answer(String person) {
        return new Effect.SaveAnswer("in:" + person + "#0", person, Samples.NOON, "pre", "jkn-bpu/Q01", "i", 1, true);
    }

    private static Effect.SaveResult result(String person) {
        return new Effect.SaveResult("in:" + person + "#1", person, Samples.NOON, "pre", 1, 2);
    }

    private static Occurrence occurrence(String person) {
        return new Occurrence(person, Bill.JKN, LocalDate.of(2026, 12, 10), 0, Samples.NOON, Occurrence.State.QUEUED,
                "", Samples.NOON);
    }
}
