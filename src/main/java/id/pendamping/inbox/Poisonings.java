package id.pendamping.inbox;

import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.Wake;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.PoisonLog.Poison;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records a turn that failed and turns it into a short apology that leaves the talk where it stood. */
final class Poisonings {

    private static final Logger LOG = LoggerFactory.getLogger(Poisonings.class);

    private final PoisonLog log;
    private final Apology apology;
    private final Counter count;

    Poisonings(PoisonLog log, Apology apology, MeterRegistry metrics) {
        this.log = log;
        this.apology = apology;
        this.count = Counter.builder("pendamping.poison").description("inbounds whose turn failed").register(metrics);
    }

    Turn record(Conversation read, Inbound inbound, Throwable failure) {
        Optional<Frame> top = read.position().top();
        Poison poison = new Poison(inbound.id(), inbound.chat(),
                top.map(it -> it.dialog() + "@" + it.version()).orElse(""), top.map(Frame::step).orElse(""),
                inbound.at(), FailurePlace.of(failure));
        count.increment();
        LOG.error("the turn failed: chat {}, dialog {}, step {}, inbound {}, {}", poison.chat(), poison.dialog(),
                poison.step(), poison.inboundId(), poison.error());
        keep(poison);
        return inbound instanceof Wake
                ? unchanged(read, true, List.of())
                : unchanged(read, false, List.of(new Effect.Send(inbound.id() + "#0",
                        apology.message(read.standing().language()), false, null)));
    }

    private void keep(Poison poison) {
        try {
            log.record(poison);
        } catch (StoreAway e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("the poison of {} is only logged: {}", poison.inboundId(), FailurePlace.of(e));
        }
    }

    /** Nobody is waiting for the answer to a wake-up, and it must not come back for ever. */
    private static Turn unchanged(Conversation read, boolean letSleep, List<Effect> effects) {
        return new Turn(read.person(), read.position(), read.standing(), read.waitNo(),
                letSleep ? null : read.wakeAt(), read.lastTap(), effects, Courtesy.NONE);
    }
}
