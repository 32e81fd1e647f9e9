package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.branch;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.end;
import static id.pendamping.engine.Build.item;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.quiz;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.value;
import static id.pendamping.engine.Build.way;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Expression;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Feedback;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.RemindDeed;
import id.pendamping.dialog.Step.Reminding;
import id.pendamping.engine.Effect.Note;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RemindedTest {

    private static final String PAID = ">paid:jkn:2026-12-10:yes";
    private static final String ASKED = ">paid:jkn:2026-12-10";

    private static Content bills() {
        Step.Remind keep = new Step.Remind("keep", new Reminding(RemindDeed.PAID,
                Map.of("bill", from("bill"), "due", from("due"), "on", from("nothing"))), "thanks");
        Dialog paid = dialog("paid", List.of("/bayar"), false,
                branch("which", scope -> "yes".equals(scope.value("reply")), "keep", "reply"),
                ask("bill", AskKind.TEXT, "Iuran yang mana?", "reply").done(),
                ask("reply", AskKind.CHOICE, "Sudah bayar {bill}?", "pity")
                        .options(way("yes", "Sudah", "keep"), way("no", "Belum", "pity")).done(),
                keep, say("thanks", "Tercatat {bills.jkn.paid}.", "end"), say("pity", "Tidak apa-apa.", "end"),
                end("end"));
        return content("start",
                dialog("start", List.of("/start"), true,
                        ask("agree", AskKind.CHOICE, "Setuju?", "name").options(option("yes", "Ya"),
                                option("no", "Tidak")).consent(Consent.SERVICE).done(),
                        ask("name", AskKind.TEXT, "Siapa namanya?", "end").done(), end("end")),
                dialog("exam", List.of("/ujian"), false,
                        quiz("quiz", "pre", Feedback.NONE, false, Layout.BUTTONS, "after",
                                item("bank/Q1", 0, "Paris", "Rome"), item("bank/Q2", 0, "Six", "Ten")),
                        ask("after", AskKind.TEXT, "Bagaimana tadi?", "end").done(), end("end")),
                taking(paid, "bill", "due", "reply"));
    }

    private static Expression from(String name) {
        return value(scope -> scope.value(name));
    }

    private static Dialog taking(Dialog it, String... names) {
        return new Dialog(it.id(), it.version(), it.title(), it.triggers(), it.fresh(), it.reads(), it.steps(),
                it.first(), it.marksAnswers(), it.file(), null, List.of(names));
    }

    private static Talker served() {
        return new Talker(bills()).types("/start", "ya");
    }

    @Test
    void oldButtonIsAnsweredAndTheOpenQuestionComesBack() {
        Talker talker = served().presses(PAID);
        assertThat(talker.said()).containsExactly("Tercatat 2026-11-21.",
                "(welcome-back Title start)\n\nSiapa namanya?");
        assertThat(talker.records()).singleElement().isInstanceOfSatisfying(Note.class, note -> {
            assertThat(note.about()).isEqualTo("reminder.paid");
            assertThat(note.values()).isEqualTo(Map.of("bill", "jkn", "due", "2026-12-10", "chat", "test:1", "zone",
                    "Asia/Jakarta"));
        });
        talker.types("Sari");
        assertThat(talker.conversation().position().stack()).isEmpty();
    }

    @Test
    void buttonWorksWhenNothingIsOpen() {
        assertThat(served().types("Sari").presses(PAID).said()).containsExactly("Tercatat 2026-11-21.");
    }

    @Test
    void buttonWithoutAnAnswerAsks() {
        assertThat(served().presses(ASKED).said()).containsExactly("Sudah bayar jkn?");
    }

    @Test
    void withoutConsentNothingIsNoted() {
        Talker talker = new Talker(bills()).types("/start", "tidak").presses(PAID);
        assertThat(talker.said().getFirst()).isEqualTo("Tercatat ?.");
        assertThat(talker.records()).isEmpty();
    }

    @Test
    void buttonOfAnUnknownDialogIsAnOldButton() {
        for (String data : List.of(">gone:x", ">start:x", ">paid", "paid:jkn:2026-12-10:yes")) {
            assertThat(served().presses(data).said()).containsExactly("(old-button)\n\nSiapa namanya?");
        }
    }

    @Test
    void inTheMiddleOfATestItIsKeptAndOfferedAtItsEnd() {
        Talker talker = served().types("Sari", "/ujian").presses(ASKED);
        assertThat(talker.said()).containsExactly("(after-test)\n\nQuestion bank/Q1");
        talker.taps("Paris");
        assertThat(talker.said()).containsExactly("Question bank/Q2");
        talker.taps("Six");
        assertThat(talker.said()).containsExactly("Bagaimana tadi?", "Sudah bayar jkn?");
        talker.taps("Belum");
        assertThat(talker.said()).containsExactly("Tidak apa-apa.", "(welcome-back Title exam)\n\nBagaimana tadi?");
    }

    @Test
    void wordsThatAnswerNothingBringTheQuestionOfTheNewestReminder() {
        Talker talker = shown(served().types("Sari"));
        assertThat(talker.types("gimana ini").said()).containsExactly("Sudah bayar jkn?");
        assertThat(talker.taps("Belum").said()).containsExactly("Tidak apa-apa.");
    }

    @Test
    void typedWordsAnswerTheNewestReminderWhenNothingIsOpen() {
        Talker talker = shown(served().types("Sari"));
        assertThat(talker.isAwayFor(Duration.ofHours(48)).types("udah").said())
                .containsExactly("Tercatat 2026-11-23.");
        assertThat(talker.records()).singleElement().isInstanceOf(Note.class);
    }

    @Test
    void typedWordsBelongToTheOpenQuestion() {
        assertThat(shown(served()).types("udah").records()).isEmpty();
    }

    @Test
    void afterTwoDaysTypedWordsAnswerNoReminder() {
        Talker talker = shown(served().types("Sari")).isAwayFor(Duration.ofHours(48).plusSeconds(1)).types("udah");
        assertThat(talker.records()).isEmpty();
        assertThat(talker.said()).containsExactly("Setuju?");
    }

    private static Talker shown(Talker talker) {
        return talker.isKnown("bills.newest.at", talker.now().toString()).isKnown("bills.newest.about",
                "paid:jkn:2026-12-10");
    }

    @Test
    void nothingIsPlannedWithoutConsentToBeReminded() {
        Step.Remind plan = new Step.Remind("plan", new Reminding(RemindDeed.PLAN,
                Map.of("bill", value(scope -> "jkn"), "day", value(scope -> 10L))), "say");
        Content content = content("start", dialog("start", List.of("/start"), true,
                ask("agree", AskKind.CHOICE, "Setuju?", "also").options(option("yes", "Ya"), option("no", "Tidak"))
                        .consent(Consent.SERVICE).done(),
                ask("also", AskKind.CHOICE, "Ingatkan?", "plan").options(option("yes", "Ya"), option("no", "Tidak"))
                        .consent(Consent.REMINDERS).done(),
                plan, say("say", "{bills.jkn.due}", "end"), end("end")));
        assertThat(new Talker(content).types("/start", "ya", "tidak").records()).noneMatch(Note.class::isInstance);
        Talker talker = new Talker(content).types("/start", "ya", "ya");
        assertThat(talker.records()).anyMatch(Note.class::isInstance);
        assertThat(talker.said()).containsExactly("2026-12-10");
    }
}
