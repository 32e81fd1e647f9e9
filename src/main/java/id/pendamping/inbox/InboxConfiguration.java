package id.pendamping.inbox;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.DialogEngine;
import id.pendamping.engine.Effect;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.Channels;
import id.pendamping.outbox.Contacts;
import id.pendamping.outbox.DeliveryListener;
import id.pendamping.participant.People;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the door together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NodeSettings.class)
class InboxConfiguration {

    @Bean
    MachineClock machineClock() {
        return MachineClock.system();
    }

    @Bean
    ChatTurns chatTurns() {
        return new ChatTurns();
    }

    @Bean
    StoppableThreads drainThreads() {
        return new StoppableThreads();
    }

    @Bean
    Leases leases(NodeSettings node, @Value("${server.port:8080}") String port, MachineClock clock) {
        return node.leases(port, new SecureRandom(), clock);
    }

    @Bean
    Apology apology(Content content) {
        return new Apology(content.phrases().get(Phrase.APOLOGY));
    }

    /** First of all, so that an erasure begins with the tombstone. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    EffectHandler personEffects(People people) {
        return PersonEffects.into(people);
    }

    /** Nothing waits any more for whoever is erased. */
    @Bean
    EffectHandler bulkErasure(BulkRows rows, Contacts contacts) {
        return EffectHandler.of(Effect.Erase.class, erase -> {
            rows.erase(erase.person());
            contacts.erase(erase.person());
        });
    }

    @Bean
    PersonSource personSource(People people) {
        return new PersonSource(people);
    }

    @Bean
    StoredPersonSource storedPersonSource(People people, Content content) {
        return new StoredPersonSource(people, content.personFields());
    }

    @Bean
    EffectHandler moveEffects(Moves moves) {
        return MoveEffects.into(moves);
    }

    @Bean
    MoveSource moveSource() {
        SecureRandom random = new SecureRandom();
        return new MoveSource(() -> MoveCode.random(random));
    }

    @Bean
    Unreachable unreachable(ObjectProvider<Inbox> inbox, InstantSource clock) {
        return new Unreachable(inbox::getObject, clock);
    }

    @Bean
    Records records(People people, List<EffectHandler> handlers, ParkedEffects parked, MachineClock clock,
            StoppableThreads threads, MeterRegistry metrics) {
        return new Records(people, handlers, parked, clock, threads, metrics);
    }

    @Bean
    Drainer drainer(Conversations conversations, ChatTurns turns, Leases leases, Carrying carrying,
            StoppableThreads threads) {
        return new Drainer(conversations, turns, leases, carrying, threads);
    }

    @Bean
    Carrying carrying(Records records, Channels channels, Apology apology, List<DeliveryListener> listeners,
            Recollections recollections, MachineClock clock, MeterRegistry metrics) {
        return new Carrying(records, new Delivering(channels, apology), new Deliveries(listeners, metrics),
                recollections, new Flights(Flights.Rule.USUAL, clock.source()));
    }

    @Bean
    Decider decider(Content content, DialogEngine engine, List<SnapshotSource> sources, Records records,
            Poisonings poisonings, MeterRegistry metrics) {
        return new Decider(new Snapshots(content, sources, records), engine, poisonings, metrics);
    }

    @Bean
    Poisonings poisonings(PoisonLog log, Apology apology, MeterRegistry metrics) {
        return new Poisonings(log, apology, metrics);
    }

    @Bean
    Newcomers newcomers(Content content, ContentSettings settings) {
        return Newcomers.random(new SecureRandom(), content.defaultLanguage(), settings.zone());
    }

    @Bean
    Courtesies courtesies(Channels channels, StoppableThreads threads) {
        return new Courtesies(channels, threads);
    }

    @Bean
    Recollections recollections(NodeSettings node) {
        return new Recollections(node.remembered());
    }

    @Bean
    Inbox inbox(ChatTurns turns, Conversations conversations, Recollections recollections, Newcomers newcomers,
            Decider decider, Drainer drainer, Courtesies courtesies, Moves moves) {
        return new Inbox(turns, conversations, recollections, newcomers, decider, drainer, courtesies,
                new Moving(moves, conversations));
    }
}
