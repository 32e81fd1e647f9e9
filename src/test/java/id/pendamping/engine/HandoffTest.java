package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.Inbound.HelpDeed;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.HandoffTexts;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.Silence;
import id.pendamping.engine.Effect.Note;
import id.pendamping.engine.Effect.Record;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandoffTest {

    private static final ChatId CHAT = ChatId.of("test", "1");

    private int deeds;

    private static Content desk() {
        Step.Handoff talk = new Step.Handoff("talk", "what",
                new HandoffTexts(text("Diteruskan."), text("{helper} membaca."), text("{helper}: {words}"),
                        text("Diterima."), text("Bukan KTP?"), text("{helper} menutup.")),
                new Option("over", text("Cukup"), List.of("selesai"), null),
                List.of(new Silence(Duration.ofHours(24), null, "late", false)), "thanks");
        return content("start",
                dialog("start", List.of("/start"), true,
                        ask("agree", AskKind.CHOICE, "Setuju?", "class").options(option("yes", "Ya"),
                                option("no", "Tidak")).consent(Consent.SERVICE).done(),
                        ask("class", AskKind.CHOICE, "Kelas berapa?", "jobs")
                                .options(option("1", "Satu"), option("3", "Tiga")).done(),
                        ask("jobs", AskKind.TEXT, "Apa kerjanya?", "end").done(), end("end")),
                dialog("orang", List.of("/orang"), false,
                        ask("what", AskKind.TEXT, "Apa yang sulit?", "talk").done(), talk,
                        say("thanks", "Terima kasih.", "end"), say("late", "Belum dijawab.", "end"), end("end")));
    }

    private static Talker asked() {
        return new Talker(desk()).types("/start", "ya", "Tiga", "/orang", "jauh, HP 081234567890");
    }

    private Talker helps(Talker talker, HelpDeed deed, String words) {
        Object ticket = talker.conversation().position().variables().getOrDefault("orang.ticket", "old");
        return talker.hear(new Inbound.Helped("staff:" + ++deeds, CHAT, talker.now(),
                talker.conversation().person(), String.valueOf(ticket), "Bu Sari", deed, words));
    }

    private static List<String> abouts(Talker talker) {
        return notes(talker).map(Note::about).toList();
    }

    private static Stream<Note> notes(Talker talker) {
        return talker.turn().effects().stream().filter(Record.class::isInstance).filter(Note.class::isInstance)
                .map(Note.class::cast);
    }

    @Test
    void asksOnceWithWhereThePersonWasAndWithoutNumbers() {
        Talker talker = asked();

        assertThat(talker.said()).containsExactly("Diteruskan.");
        assertThat(notes(talker)).singleElement().satisfies(note -> {
            assertThat(note.about()).isEqualTo("helpdesk.opened");
            assertThat(note.values()).containsEntry("obstacle", "jauh, HP ••••").containsEntry("dialog", "start")
                    .containsEntry("step", "jobs").containsEntry("chat", "test:1");
            assertThat(note.values().get("talk"))
                    .isEqualTo(List.of("Setuju? → Ya", "Kelas berapa? → Tiga", "Apa kerjanya?"));
        });
    }

    @Test
    void withoutConsentNothingIsAskedFor() {
        Talker talker = new Talker(desk()).types("/start", "tidak", "Tiga", "/orang", "jauh");

        assertThat(talker.said()).startsWith("Terima kasih.");
        assertThat(abouts(talker)).isEmpty();
    }

    @Test
    void everyMessageIsPassedOnAndOneInTenMinutesIsAcknowledged() {
        Talker talker = asked().types("halo");
        assertThat(talker.said()).containsExactly("Diterima.");
        talker.isAwayFor(Helping.RECEIPT_EVERY.minusSeconds(1)).types("NIK 3201123456789012");
        assertThat(talker.said()).isEmpty();
        assertThat(notes(talker)).singleElement()
                .satisfies(note -> assertThat(note.values()).containsEntry("words", "NIK ••••"));
        talker.isAwayFor(Duration.ofSeconds(1)).types("halo?");
        assertThat(talker.said()).containsExactly("Diterima.");
    }

    @Test
    void codesAreWarnedOfAndNotPassedOn() {
        Talker talker = asked().types("OTP saya 123456");

        assertThat(talker.said()).singleElement().asString().contains("(secret-warning)");
        assertThat(abouts(talker)).isEmpty();
    }

    @Test
    void aPictureGoesOnOnlyAfterAWarning() {
        Talker talker = asked().sends(AttachmentKind.PHOTO);
        assertThat(talker.said()).containsExactly("Bukan KTP?");
        assertThat(abouts(talker)).isEmpty();

        talker.sends(AttachmentKind.PHOTO);
        assertThat(notes(talker)).singleElement().satisfies(
                note -> assertThat(note.values()).containsEntry("kind", "photo").containsEntry("file", "file-1"));
        talker.sends(AttachmentKind.VOICE);
        assertThat(abouts(talker)).containsExactly("helpdesk.said");
        talker.sends(AttachmentKind.DOCUMENT);
        assertThat(abouts(talker)).isEmpty();
    }

    @Test
    void anyButtonOfTheHandOffEndsItAndTheQuestionIsShownAgain() {
        Talker talker = asked();
        String first = talker.question().keyboard().getFirst().getFirst().data();
        helps(talker, HelpDeed.ANSWERED, "Sudah ke kantor?");
        assertThat(talker.said()).containsExactly("Bu Sari: Sudah ke kantor?");

        talker.types("belum").presses(first);
        assertThat(talker.said()).containsExactly("Terima kasih.", "(welcome-back Title start)\n\nApa kerjanya?");
        assertThat(abouts(talker)).containsExactly("helpdesk.ended");
    }

    @Test
    void theWordEndsItToo() {
        assertThat(asked().types("selesai").said()).startsWith("Terima kasih.");
    }

    @Test
    void anAnswerStartsTheDayAgainAndTheNextMessageDoesToo() {
        Talker talker = asked();
        talker.isAwayFor(Duration.ofHours(2));
        helps(talker, HelpDeed.ANSWERED, "Halo");
        assertThat(talker.conversation().wakeAt()).isEqualTo(talker.now().plus(Duration.ofHours(24)));

        talker.isAwayFor(Duration.ofHours(1)).types("ya");
        assertThat(talker.conversation().wakeAt()).isEqualTo(talker.now().plus(Duration.ofHours(24)));
        talker.isAwayFor(Duration.ofHours(1)).types("halo?");
        assertThat(talker.conversation().wakeAt()).isEqualTo(talker.now().plus(Duration.ofHours(23)));
    }

    @Test
    void afterADayTheDialogGoesOnAndALateAnswerTakesTheTalkAgain() {
        Talker talker = asked().waits(Duration.ofHours(25));
        assertThat(talker.said()).containsExactly("Belum dijawab.", "(welcome-back Title start)\n\nApa kerjanya?");

        helps(talker, HelpDeed.ANSWERED, "Maaf, baru sempat");
        assertThat(talker.said()).containsExactly("Bu Sari: Maaf, baru sempat");
        assertThat(abouts(talker.types("iya"))).containsExactly("helpdesk.said");
    }

    @Test
    void whatStaffDoReachesNobodyElse() {
        Talker talker = asked();
        talker.hear(new Inbound.Helped("staff:x", CHAT, talker.now(), "somebody", "t", "Bu Sari", HelpDeed.ANSWERED,
                "rahasia"));
        assertThat(talker.said()).isEmpty();

        helps(talker.types("berhenti"), HelpDeed.ANSWERED, "rahasia");
        assertThat(talker.said()).isEmpty();
        helps(talker, HelpDeed.CLOSED, "");
        assertThat(talker.said()).isEmpty();
    }

    @Test
    void closingWhileSomethingElseIsOpenOnTopLeavesThatAlone() {
        Talker talker = asked().types("/start");
        Map<String, Object> before = talker.conversation().position().variables();
        helps(talker, HelpDeed.CLOSED, "");

        assertThat(talker.said()).containsExactly("Bu Sari menutup.");
        assertThat(talker.conversation().position().variables()).isEqualTo(before);
        assertThat(talker.conversation().position().open()).isNotNull();
    }

    @Test
    void wordsOfStaffAreNeverMarkup() {
        Talker talker = asked();
        helps(talker, HelpDeed.ANSWERED, "<b>x</b> {helper}");

        assertThat(talker.turn().effects().stream().filter(Effect.Send.class::isInstance)
                .map(it -> ((Effect.Send) it).message()).map(OutgoingMessage::plain))
                .containsExactly("Bu Sari: <b>x</b> {helper}");
    }

    /** Whatever comes in whatever order: no failure, one hand-off at most, and nobody's number is kept. */
    @Test
    void survivesWhateverComes() {
        List<String> texts = List.of("/start", "ya", "tidak", "Tiga", "/orang", "jauh", "HP 081234567890", "menu",
                "/orang", "selesai", "berhenti", "salah pencet", "kembali", "OTP 123456", "3201123456789012", "");
        Random random = new Random(19);
        Talker talker = asked();
        for (int n = 0; n < 5_000; n++) {
            switch (random.nextInt(8)) {
                case 0 -> helps(talker, HelpDeed.values()[random.nextInt(3)], "jawaban " + n);
                case 1 -> talker.waits(Duration.ofHours(random.nextInt(30)));
                case 2 -> talker.sends(AttachmentKind.values()[random.nextInt(6)]);
                case 3 -> talker.presses(random.nextInt(40) + ":over");
                case 4 -> talker.types("/start", "ya");
                default -> talker.types(texts.get(random.nextInt(texts.size())));
            }
            Position position = talker.conversation().position();
            assertThat(position.open() == null).isEqualTo(position.stack().isEmpty());
            assertThat(position.stack().stream().filter(it -> it.dialog().equals("orang"))).hasSizeLessThan(2);
            notes(talker).forEach(note -> assertThat(note.values().toString().replaceAll("ticket=[^,}]*", ""))
                    .doesNotContainPattern("\\d{9}"));
        }
    }
}
