package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.casework.FieldNotes.Change;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.casework.FieldNotesContract;
import id.pendamping.casework.ImportsContract;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.casework.RemarksContract;
import id.pendamping.casework.Sought.Circle;
import id.pendamping.casework.Sought.Hearing;
import id.pendamping.casework.Sought.Way;
import id.pendamping.casework.Sought;
import id.pendamping.engine.Effect;
import id.pendamping.outcome.Journal;
import id.pendamping.outcome.Stage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Whom the team follows, and what it notes of them. */
final class RollUsage implements Usage {

    @Override
    public void fill(MongoDatabase database, int i) {
        Journal journal = new Journal(new MongoEvents(database), new MongoCourses(database));
        journal.append(new Effect.SaveEvent("c" + i, "p" + i, Samples.NOON, "consent",
                Map.of("purpose", "service", "granted", "true")));
        journal.append(new Effect.SaveEvent("h" + i, "p" + i, Samples.NOON, "helper", Map.of("staff", "s" + i)));
        new MongoRemarks(database).add(RemarksContract.remark("r" + i, "p" + i, Samples.NOON));
        new MongoImports(database).add(ImportsContract.taken("i" + i, Samples.NOON));
        new MongoFieldNotes(database).add(FieldNotesContract.note("f" + i, Samples.NOON.plusSeconds(i)));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoRoll roll = new MongoRoll(database);
        roll.find("p1");
        for (Sought sought : List.of(Sought.ANYBODY,
                new Sought("ani", Map.of("work", "driver"), Way.ANY, Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(Stage.LESSONS, null, null), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(null, LocalDate.of(2026, 12, 1), null), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), new Way(null, null, Samples.NOON), Circle.ANY, Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, new Circle("g1", "", false), Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, new Circle("", "s1", true), Hearing.ANY),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("en", "", null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("id", "", null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", Hearing.STOPPED, null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", Hearing.UNREACHABLE, null)),
                new Sought("", Map.of(), Way.ANY, Circle.ANY, new Hearing("", "", Samples.NOON)))) {
            roll.find(sought, "", 25);
            roll.find(sought, "p1", 25);
        }
        MongoCourses courses = new MongoCourses(database);
        courses.keep(courses.find("p1").orElseThrow());
        courses.erase("p2");
        MongoRemarks remarks = new MongoRemarks(database);
        remarks.of("p1", 0, 9);
        remarks.count("p1");
        remarks.erase("p2");
        remarks.forgetWords(Samples.NOON.minusSeconds(1));
        MongoFieldNotes notes = new MongoFieldNotes(database);
        for (Wanted wanted : List.of(Wanted.ANY, new Wanted(Theme.ACCESS, Kind.VISIT, ""),
                new Wanted(null, null, "g1"))) {
            notes.find(wanted, 25, 26);
        }
        notes.counts();
        notes.change(new Change("f1", "d1", Samples.NOON, true, "s1"));
        notes.change(new Change("f1", "d2", Samples.NOON, false, null));
        notes.forgetAuthor("s2");
        notes.forgetWords(Samples.NOON.minusSeconds(1), Samples.NOON);
        MongoImports imports = new MongoImports(database);
        imports.find("i1");
        imports.newest(9);
        imports.undo("i1", Samples.NOON);
    }
}
