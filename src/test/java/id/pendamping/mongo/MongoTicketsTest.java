package id.pendamping.mongo;

import id.pendamping.helpdesk.Tickets;
import id.pendamping.helpdesk.TicketsContract;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class MongoTicketsTest extends TicketsContract {

    @Parameter
    Engine engine;

    @Override
    protected Tickets open() {
        return new MongoTickets(engine.emptied());
    }
}
