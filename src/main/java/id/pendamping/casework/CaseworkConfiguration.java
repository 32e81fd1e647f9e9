package id.pendamping.casework;

import id.pendamping.dialog.Content;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.group.Groups;
import id.pendamping.inbox.EffectHandler;
import id.pendamping.inbox.Inbox;
import id.pendamping.inbox.Loop;
import id.pendamping.outcome.EventStore;
import id.pendamping.outcome.Journal;
import id.pendamping.participant.People;
import id.pendamping.staff.AuditTrail;
import id.pendamping.staff.StaffDirectory;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkConfiguration {

    private static final Duration PURGE = Duration.ofHours(1);

    @Bean
    Care care(StaffDirectory staff, Roll roll, AuditTrail trail) {
        return new Care(staff, roll, trail);
    }

    @Bean
    Twins twins(Roll roll) {
        return new Twins(roll);
    }

    @Bean
    EffectHandler caseworkCorrecting(Care care, Journal journal, People people, Content content) {
        return new Correcting(care, journal, people, content.personFields()).handler();
    }

    /** Door and handlers are asked for when they are needed: both are made of what is made here. */
    @Bean
    Wishes personalWishes(Care care, ObjectProvider<Inbox> inbox, ObjectProvider<EffectHandler> handlers) {
        Consumer<Erase> erasure = erase -> handlers.orderedStream().toList()
                .forEach(handler -> handler.apply(erase));
        return new Wishes(care, asked -> inbox.getObject().handle(asked), erasure);
    }

    @Bean
    EffectHandler caseworkWishes(Wishes personalWishes) {
        return personalWishes.handler();
    }

    @Bean
    EffectHandler caseworkRemarking(Care care, Remarks remarks, Journal journal) {
        return new Remarking(care, remarks, journal).handler();
    }

    @Bean
    EffectHandler caseworkFieldNoting(Care care, FieldNotes notes, Groups groups) {
        return new FieldNoting(care, notes, groups).handler();
    }

    @Bean
    Welcoming welcoming(Care care, People people, Journal journal) {
        return new Welcoming(care, people, journal);
    }

    @Bean
    EffectHandler caseworkNewcomers(Welcoming welcoming) {
        return welcoming.handler();
    }

    @Bean
    EffectHandler caseworkImporting(Care care, Imports imports, Welcoming welcoming, Wishes personalWishes, Roll roll) {
        return new Importing(care, imports, welcoming, personalWishes, roll).handler();
    }

    @Bean
    EffectHandler caseworkMerging(Care care, EventStore store, Journal journal, People people, Remarks remarks,
            Wishes personalWishes) {
        return new Merging(care, store, journal, people, remarks, personalWishes).handler();
    }

    @Bean
    StoredRemarksSource storedRemarksSource(Remarks remarks) {
        return new StoredRemarksSource(remarks);
    }

    /** What was noted in words is forgotten after a year, and what was taken back after a day. */
    @Bean
    Loop forgettingRemarks(Remarks remarks, FieldNotes notes, InstantSource clock) {
        return new Loop("forgetting remarks", PURGE, Loop.WAKING, () -> {
            Instant before = clock.instant().minus(Remark.KEPT);
            remarks.forgetWords(before);
            notes.forgetWords(before, clock.instant().minus(FieldNote.UNDO));
        });
    }
}
