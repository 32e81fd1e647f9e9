package id.pendamping.mongo;

import com.mongodb.client.MongoDatabase;
import id.pendamping.helpdesk.Forward;

/** Requests for help. */
final class DeskUsage implements Usage {

    @Override
    public void fill(MongoDatabase database, int i) {
        new MongoTickets(database).open(Samples.ticket("t" + i, "p" + i, ""));
        new MongoLines(database).add(Samples.line("l" + i, "p" + i, "halo"));
        new MongoForwards(database).add(new Forward("f" + i, "s" + i, "p" + i, i, "4821", Samples.NOON));
    }

    @Override
    public void use(MongoDatabase database) {
        MongoTickets tickets = new MongoTickets(database);
        tickets.replace(tickets.find("t1").orElseThrow());
        tickets.queue(5);
        tickets.waiting(5, 5);
        tickets.answered(0, 5);
        tickets.held("s1", 0, 5);
        tickets.closed(0, 5);
        tickets.countWaiting();
        tickets.countWaitingSince(Samples.NOON);
        tickets.of("p1");
        tickets.numbered("4821");
        tickets.erase("p2");
        tickets.forget(Samples.NOON.minusSeconds(1));
        MongoLines said = new MongoLines(database);
        said.find("l1");
        said.of("ticket");
        said.uncarried(5);
        said.carried("l1");
        said.erase("p2");
        said.forget(Samples.NOON.minusSeconds(1));
        MongoForwards forwards = new MongoForwards(database);
        forwards.newest("s1", 5);
        forwards.erase("p2");
        forwards.forget(Samples.NOON.minusSeconds(1));
    }
}
