package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static id.pendamping.inbox.Talks.SARI;
import static id.pendamping.inbox.Talks.field;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.engine.Effect;
import id.pendamping.engine.Effect.SaveField;
import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.Faults.Kind;
import id.pendamping.inbox.ParkedEffects.Parked;
import id.pendamping.participant.InMemoryPeople;
import id.pendamping.participant.People;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {

    private final SettableClock machine = new SettableClock(NOON);
    private final InMemoryPeople people = new InMemoryPeople();
    private final InMemoryParkedEffects parked = new InMemoryParkedEffects();
    private final MeterRegistry metrics = new SimpleMeterRegistry();

    @Test
    void appliesEachEffectOnceInOrder() {
        List<String> applied = new ArrayList<>();
        Records records = records(people, handler(effect -> applied.add(effect.id())));
        records.apply(SARI, List.of(field("in:1#0", "ojek"), field("in:1#1", "pedagang")));
        records.apply(SARI, List.of(field("in:1#0", "ojek"), field("in:1#1", "pedagang")));
        assertThat(applied).containsExactly("in:1#0", "in:1#1");
    }

    @Test
    void anEffectThatFailsFiveTimesIsParkedAndLaterOnesGoOn() {
        List<String> tried = new ArrayList<>();
        Records records = records(people, handler(effect -> {
            tried.add(effect.id());
            if (effect.id().equals("in:1#0")) {
                throw new IllegalStateException("broken");
            }
        }));
        records.apply(SARI, List.of(field("in:1#0", "ojek"), field("in:1#1", "pedagang")));
        assertThat(tried).containsExactly("in:1#0", "in:1#0", "in:1#0", "in:1#0", "in:1#0", "in:1#1");
        assertThat(parked.list(10)).singleElement().satisfies(it -> {
            assertThat(it.effect()).isEqualTo(field("in:1#0", "ojek"));
            assertThat(it.error()).startsWith("java.lang.IllegalStateException").doesNotContain("broken");
        });
        assertThat(metrics.get("pendamping.effects.parked").counter().count()).isEqualTo(1);
        assertThat(Duration.between(NOON, machine.instant())).isEqualTo(Duration.ofMillis(150));
    }

    @Test
    void aStoreThatIsAwayParksNothing() {
        Records records = records(people, handler(effect -> {
            throw new StoreAway(new IllegalStateException());
        }));
        assertThatThrownBy(() -> records.apply(SARI, List.of(field("in:1#0", "ojek")))).isInstanceOf(StoreAway.class);
        assertThat(parked.count()).isZero();
    }

    @Test
    void lateEffectsOfSomeoneErasedAreDropped() {
        List<String> applied = new ArrayList<>();
        Records records = records(people, PersonEffects.into(people), handler(effect -> applied.add(effect.id())));
        records.apply(SARI, List.of(erase("in:2#0"), field("in:1#0", "ojek")));
        records.apply(SARI, List.of(field("in:1#1", "ojek")));
        assertThat(applied).containsExactly("in:2#0");
        assertThat(people.find("person-of-sari")).isEmpty();
    }

    @Test
    void anErasureAlsoForgetsWhatIsParked() {
        parked.park(new Parked(SARI, field("in:1#0", "ojek"), NOON, "x"));
        records(people, PersonEffects.into(people)).apply(SARI, List.of(erase("in:2#0")));
        assertThat(parked.count()).isZero();
    }

    @Test
    void anErasureBeginsWithTheTombstoneAndSurvivesACrashAtAnyPoint() {
        for (Kind kind : List.of(Kind.CRASH_BEFORE, Kind.CRASH_AFTER, Kind.AWAY_BEFORE, Kind.AWAY_AFTER)) {
            for (int call = 1; call <= 3; call++) {
                InMemoryPeople fresh = new InMemoryPeople();
                List<String> others = new ArrayList<>(List.of("answers", "events"));
                Faults faults = Faults.at(call, kind);
                People faulty = faults.around(People.class, fresh);
                List<EffectHandler> handlers = List.of(PersonEffects.into(faulty),
                        faults.around(EffectHandler.class, handler(effect -> {
                            assertThat(fresh.isErased("person-of-sari")).isTrue();
                            others.remove("answers");
                        })), faults.around(EffectHandler.class, handler(effect -> others.remove("events"))));
                fresh.saveField("person-of-sari", "work", "ojek", NOON);
                try {
                    records(faulty, handlers.toArray(EffectHandler[]::new)).apply(SARI, List.of(erase("in:2#0")));
                    throw new AssertionError("nothing failed");
                } catch (Faults.Crash | StoreAway e) {
                    records(faulty, handlers.toArray(EffectHandler[]::new)).apply(SARI, List.of(erase("in:2#0")));
                }
                assertThat(others).isEmpty();
                assertThat(fresh.find("person-of-sari")).isEmpty();
            }
        }
    }

    private Records records(People its, EffectHandler... handlers) {
        return new Records(its, List.of(handlers), parked, new MachineClock(machine), new DirectThreads(machine),
                metrics);
    }

    private static Effect.Erase erase(String id) {
        return new Effect.Erase(id, "person-of-sari", NOON);
    }

    private static EffectHandler handler(java.util.function.Consumer<Effect.Record> apply) {
        return new EffectHandler() {
            @Override
            public boolean accepts(Effect.Record effect) {
                return effect instanceof SaveField || effect instanceof Effect.Erase;
            }

            @Override
            public void apply(Effect.Record effect) {
                apply.accept(effect);
            }
        };
    }
}
