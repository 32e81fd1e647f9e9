package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.value;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Effect.Erase;
import id.pendamping.engine.Effect.SaveConsent;
import id.pendamping.engine.Effect.SaveEvent;
import id.pendamping.engine.Effect.SaveField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private final Dialog start = dialog("start", List.of("/start"), true,
            ask("work", AskKind.TEXT, "Kerja apa?", "tell").record("work").done(),
            new Step.Set("tell", Map.of(), Map.of("level", value(scope -> "1")), "work_told", Map.of(), false, "agree"),
            ask("agree", AskKind.CHOICE, "Setuju?", "area").options(option("yes", "Ya"), option("no", "Tidak"))
                    .consent(Consent.SERVICE).done(),
            ask("area", AskKind.TEXT, "Di mana? {person.work}", "count").record("area").done(),
            new Step.Set("count", Map.of(), Map.of(), "area_told", Map.of("area", value(scope -> "kota")), false,
                    "thanks"),
            say("thanks", "{person.area} {person.work}", "end"), end("end"));
    private final Dialog erase = dialog("hapus", List.of("/hapus"), false,
            new Step.Set("gone", Map.of(), Map.of(), null, Map.of(), true, "said"),
            say("said", "Sudah dihapus.", "end"),
            end("end"));
    private final Talker talker = new Talker(content("start", start, erase));

    @Test
    void recordsNothingWithoutConsent() {
        talker.types("/start", "ojek");
        assertThat(talker.records()).isEmpty();
        talker.types("tidak");
        assertThat(talker.records()).singleElement().isInstanceOfSatisfying(SaveConsent.class, consent -> {
            assertThat(consent.granted()).isFalse();
            assertThat(consent.wording()).isEqualTo("start@1/agree/id");
        });
        talker.types("Bogor");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.said()).containsExactly("Bogor ojek");
        assertThat(talker.conversation().position()).isEqualTo(Position.IDLE);
    }

    @Test
    void keepsWhatWasToldOnceConsentIsGiven() {
        talker.types("/start", "ojek", "ya");
        assertThat(talker.records()).extracting(Effect::id).containsExactly("test:3#0", "test:3#1", "test:3#2");
        assertThat(talker.records().getFirst()).isInstanceOf(SaveConsent.class);
        assertThat(talker.records()).filteredOn(SaveField.class::isInstance)
                .extracting(effect -> ((SaveField) effect).field()).containsExactlyInAnyOrder("work", "level");
        assertThat(talker.conversation().position().variables()).doesNotContainKey("person.work");
        assertThat(talker.said()).containsExactly("Di mana? ojek");
    }

    @Test
    void recordsBeforeItSpeaks() {
        talker.types("/start", "ojek", "ya", "Bogor");
        assertThat(talker.turn().effects()).extracting(effect -> effect.getClass().getSimpleName())
                .containsExactly("SaveField", "SaveEvent", "Send");
        SaveEvent event = (SaveEvent) talker.records().get(1);
        assertThat(event.type()).isEqualTo("area_told");
        assertThat(event.data()).containsExactly(Map.entry("area", "kota"));
        // What this turn records is known in this turn already; what was recorded before comes with the snapshot.
        assertThat(talker.said()).containsExactly("Bogor ojek");
    }

    @Test
    void withdrawsAConsentThatIsTakenBack() {
        talker.types("/start", "ojek", "ya", "salah pencet");
        assertThat(talker.said()).containsExactly("(undone)\n\nSetuju?");
        assertThat(talker.conversation().standing().has(Consent.SERVICE)).isFalse();
        assertThat(talker.records()).singleElement().isInstanceOfSatisfying(SaveConsent.class,
                consent -> assertThat(consent.granted()).isFalse());
        assertThat(talker.variable("person.work")).isEqualTo("ojek");
    }

    @Test
    void erasesFirstAndUnderANewName() {
        talker.types("/start", "ojek", "ya");
        String before = talker.conversation().person();
        talker.types("/hapus");
        assertThat(talker.turn().effects().getFirst()).isInstanceOfSatisfying(Erase.class,
                effect -> assertThat(effect.person()).isEqualTo(before));
        assertThat(talker.said()).containsExactly("Sudah dihapus.");
        assertThat(talker.conversation().person()).isNotEqualTo(before);
        assertThat(talker.conversation().position()).isEqualTo(Position.IDLE);
        assertThat(talker.conversation().standing().consents()).isEmpty();
    }
}
