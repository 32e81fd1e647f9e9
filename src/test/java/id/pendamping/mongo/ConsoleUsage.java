package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.console.Login;
import id.pendamping.enrolment.Entry;
import id.pendamping.outcome.Stage;
import id.pendamping.programme.Programme.Finish;
import id.pendamping.programme.Programme;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.ExportLog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Accounts, the audit trail, programmes, exports and the courses behind all numbers. */
final class ConsoleUsage implements Usage {

    @Override
    public void fill(MongoDatabase database, int i) {
        new MongoAccounts(database).add(
                new Login("name" + i, "a" + i, "p" + i, "{bcrypt}x", Samples.NOON, false, false, null));
        new MongoWrongPasswords(database).count("name" + i, "t" + i, Samples.NOON, Samples.NOON.minusSeconds(1));
        new MongoAuditTrail(database)
                .record(new AuditTrail.Entry("u" + i, Samples.NOON, "p" + i, "area" + i + ".read", null));
        Programme programme = new Programme("g" + i, "jkn_desa", "Sanur " + i, List.of(), List.of(), List.of(),
                List.of(), Map.of(),
                Samples.NOON);
        new MongoProgrammes(database).save(programme);
        new MongoProgrammes(database)
                .finish(new Finish("g" + i, "education", LocalDate.of(2026, 12, 1), Samples.NOON));
        new MongoExportLog(database)
                .begin(new ExportLog.Entry("x" + i, Samples.NOON, "p" + i, "people", "csv", "", null));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoAccounts accounts = new MongoAccounts(database);
        accounts.all();
        accounts.find("a1");
        accounts.change(accounts.named("name1").orElseThrow());
        accounts.erase("p2");
        MongoWrongPasswords wrong = new MongoWrongPasswords(database);
        wrong.count("name1", "t", Samples.NOON, Samples.NOON.minusSeconds(1));
        wrong.lock("name1", Samples.NOON);
        wrong.lockedUntil("name1");
        wrong.forget("name1");
        MongoAuditTrail trail = new MongoAuditTrail(database);
        trail.newest(25);
        for (AuditTrail.Search search : List.of(new AuditTrail.Search(null, null, null, null),
                new AuditTrail.Search("p1", null, null, null), new AuditTrail.Search(null, "area1", null, null),
                new AuditTrail.Search(null, null, Samples.NOON, Samples.NOON.plusSeconds(1)),
                new AuditTrail.Search("p1", "area1", Samples.NOON, Samples.NOON.plusSeconds(1)))) {
            trail.find(search, 0, 26);
        }
        MongoProgrammes programmes = new MongoProgrammes(database);
        programmes.save(programmes.find("g1").orElseThrow());
        programmes.all();
        programmes.finished("g1");
        programmes.finish(new Finish("g1", "saving", LocalDate.of(2026, 12, 1), Samples.NOON));
        MongoExportLog exports = new MongoExportLog(database);
        exports.finish("x1", 5);
        exports.newest(25);
        exports.key();
        MongoCourses courses = new MongoCourses(database);
        courses.of(List.of("p1", "p3"));
        courses.after("", 25);
        courses.after("p1", 25);
        courses.count(Stage.CONSENTED);
        courses.at(Stage.CONSENTED, List.of("p1", "p3"));
        MongoEvents events = new MongoEvents(database);
        events.of("p1");
        events.of(List.of("p1", "p3"));
        events.eachPerson(person -> {
        });
        LocalDate day = LocalDate.of(2026, 12, 1);
        new MongoRoll(database).owing(day, day.plusDays(7));
        MongoSamples samples = new MongoSamples(database);
        samples.isAnybody();
        samples.isSomebodyReal();
        samples.people();
    }
}
