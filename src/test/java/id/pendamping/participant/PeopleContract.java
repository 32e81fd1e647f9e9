package id.pendamping.participant;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.participant.Person.ConsentEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of people must do. {@link #open} answers an empty one. */
public abstract class PeopleContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    private People people;

    protected abstract People open();

    @BeforeEach
    void openStore() {
        people = open();
    }

    @Test
    void knowsNobodyAtFirst() {
        assertThat(people.find("p1")).isEmpty();
        assertThat(people.isErased("p1")).isFalse();
    }

    @Test
    void keepsEveryKindOfValue() {
        people.saveField("p1", "work", "ojek", NOON);
        people.saveField("p1", "children", 3L, NOON);
        people.saveField("p1", "insured", true, NOON);
        people.saveField("p1", "since", LocalDate.of(2026, 12, 10), NOON);
        people.saveField("p1", "goods", List.of("buah", "sayur"), NOON);
        people.saveField("p1", "odd", "{\"$gt\":\"\"} 🙏", NOON);
        assertThat(people.find("p1").orElseThrow().fields()).containsOnly(java.util.Map.entry("work", "ojek"),
                java.util.Map.entry("children", 3L), java.util.Map.entry("insured", true),
                java.util.Map.entry("since", LocalDate.of(2026, 12, 10)),
                java.util.Map.entry("goods", List.of("buah", "sayur")),
                java.util.Map.entry("odd", "{\"$gt\":\"\"} 🙏"));
    }

    @Test
    void findsSeveralAtOnceButNobodyWhoIsUnknownOrErased() {
        people.saveField("p1", "work", "ojek", NOON);
        people.saveField("p2", "work", "pedagang", NOON);
        people.saveField("p3", "work", "nelayan", NOON);
        people.erase("p3", NOON);
        assertThat(people.of(List.of("p1", "p2", "p3", "p4"))).containsOnlyKeys("p1", "p2")
                .containsEntry("p2", people.find("p2").orElseThrow());
        assertThat(people.of(List.of())).isEmpty();
    }

    @Test
    void aLaterValueTakesThePlaceOfAnEarlierOne() {
        people.saveField("p1", "work", "ojek", NOON);
        people.saveField("p1", "work", "pedagang", NOON.plusSeconds(1));
        assertThat(people.find("p1").orElseThrow().fields()).containsEntry("work", "pedagang");
    }

    @Test
    void keepsAConsentOncePerEffect() {
        ConsentEntry service = new ConsentEntry("in:1#0", "service", true, NOON, "start@1/consent/id");
        ConsentEntry withdrawn = new ConsentEntry("in:2#0", "service", false, NOON.plusSeconds(5), "data@1/stop/id");
        people.saveConsent("p1", service);
        people.saveConsent("p1", withdrawn);
        people.saveConsent("p1", service);
        assertThat(people.find("p1").orElseThrow().consents()).containsExactly(service, withdrawn);
    }

    @Test
    void erasingLeavesOnlyATombstone() {
        people.saveField("p1", "work", "ojek", NOON);
        people.saveField("p2", "work", "pedagang", NOON);
        people.erase("p1", NOON);
        assertThat(people.find("p1")).isEmpty();
        assertThat(people.isErased("p1")).isTrue();
        assertThat(people.find("p2")).isPresent();
        assertThat(people.isErased("p2")).isFalse();
    }

    @Test
    void aLateWriteAboutAnErasedPersonDoesNothing() {
        people.erase("p1", NOON);
        people.saveField("p1", "work", "ojek", NOON);
        people.saveConsent("p1", new ConsentEntry("in:1#0", "service", true, NOON, "start@1/consent/id"));
        assertThat(people.find("p1")).isEmpty();
        assertThat(people.isErased("p1")).isTrue();
    }

    @Test
    void erasingAgainChangesNothing() {
        people.saveField("p1", "work", "ojek", NOON);
        people.erase("p1", NOON);
        people.erase("p1", NOON.plusSeconds(60));
        assertThat(people.isErased("p1")).isTrue();
        assertThat(people.find("p1")).isEmpty();
    }
}
