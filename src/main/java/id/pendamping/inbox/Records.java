package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.Record;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.ParkedEffects.Parked;
import id.pendamping.outbox.Rest;
import id.pendamping.participant.People;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Applies record-effects. What is late for someone who was erased is dropped; what fails too often is parked, so that
 * later ones can go on.
 */
final class Records {

    static final int TRIES = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Records.class);
    private static final int REMEMBERED = 10_000;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(10);

    private final People people;
    private final List<EffectHandler> handlers;
    private final ParkedEffects parked;
    private final MachineClock clock;
    private final Rest rest;
    private final Counter count;
    private final RecentIds recent = new RecentIds(REMEMBERED);

    /** @param handlers the one that leaves the tombstone of an erasure first */
    Records(People people, List<EffectHandler> handlers, ParkedEffects parked, MachineClock clock, Rest rest,
            MeterRegistry metrics) {
        this.people = people;
        this.handlers = List.copyOf(handlers);
        this.parked = parked;
        this.clock = clock;
        this.rest = rest;
        this.count = Counter.builder("pendamping.effects.parked").description("record-effects given up for now")
                .register(metrics);
    }

    /** @throws StoreAway when the store does not answer; what is done by then may be done again */
    void apply(ChatId chat, List<Record> effects) {
        Map<String, Boolean> erased = new HashMap<>();
        for (Record effect : effects) {
            if (recent.contains(effect.id())) {
                continue;
            }
            if (effect instanceof Effect.Erase) {
                erase(chat, effect);
                erased.put(effect.person(), true);
            } else if (!erased.computeIfAbsent(effect.person(), people::isErased)) {
                handlers.forEach(handler -> persist(chat, handler, effect));
            }
            recent.add(effect.id());
        }
    }

    private void erase(ChatId chat, Record effect) {
        handlers.forEach(handler -> persist(chat, handler, effect));
        parked.erase(effect.person());
    }

    private void persist(ChatId chat, EffectHandler handler, Record effect) {
        if (!handler.accepts(effect)) {
            return;
        }
        for (int tries = 1;; tries++) {
            try {
                handler.apply(effect);
                return;
            } catch (StoreAway e) {
                throw e;
            } catch (RuntimeException e) {
                if (tries == TRIES) {
                    park(chat, effect, e);
                    return;
                }
                rest.rest(FIRST_PAUSE.multipliedBy(1L << (tries - 1)));
            }
        }
    }

    private void park(ChatId chat, Record effect, RuntimeException failure) {
        String error = FailurePlace.of(failure);
        LOG.error("effect {} of {} is parked after {} tries: {}", effect.id(), chat, TRIES, error);
        parked.park(new Parked(chat, effect, clock.instant(), error));
        count.increment();
    }
}
