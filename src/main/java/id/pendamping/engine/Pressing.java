package id.pendamping.engine;

import id.pendamping.chat.Html;
import id.pendamping.chat.Inbound.Tap;
import id.pendamping.dialog.Phrase;
import id.pendamping.engine.Conversation.LastTap;
import id.pendamping.engine.Turn.Courtesy;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decides what a pressed button means: an answer, the same press twice, or a button of an earlier question. */
final class Pressing {

    /** The same button within this time is one press by an unsteady thumb. */
    private static final Duration DOUBLE_PRESS = Duration.ofMillis(1500);
    private static final int LONGEST_TOAST = 200;
    private static final int LONGEST_DATA = 64;
    private static final Pattern DATA = Pattern.compile("(\\d{1,9}):([a-z]{1,8}|\\d{1,2})");

    private final Questions questions;
    private final Answering answering;
    private final Wishes wishes;
    private final Reminded reminded;

    Pressing(Questions questions, Answering answering, Wishes wishes, Reminded reminded) {
        this.questions = questions;
        this.answering = answering;
        this.wishes = wishes;
        this.reminded = reminded;
    }

    void press(Draft draft, Tap tap) {
        String data = tap.data().length() > LONGEST_DATA ? tap.data().substring(0, LONGEST_DATA) : tap.data();
        LastTap last = draft.lastTap();
        if (last != null && last.data().equals(data)
                && Duration.between(last.at(), tap.at()).abs().compareTo(DOUBLE_PRESS) < 0) {
            String toast = Html.plain(draft.render(Phrase.ALREADY_RECEIVED));
            draft.courtesy(
                    new Courtesy(toast.substring(0, Math.min(toast.length(), LONGEST_TOAST)), null, null));
            return;
        }
        draft.tapped(new LastTap(data, tap.at()));
        Matcher button = DATA.matcher(data);
        boolean isNewest = button.matches() && Integer.parseInt(button.group(1)) == draft.waitNo();
        boolean ends = button.matches() && button.group(2).equals(HandoffBehaviour.OVER) && Held.isOpen(draft);
        boolean isCurrent = (isNewest || ends) && draft.open() != null;
        Understood understood = isCurrent ? questions.pressed(draft, button.group(2)) : Understood.MISSED;
        if (isCurrent && !(understood instanceof Understood.Missed)) {
            answering.take(draft, understood);
        } else if (isCurrent && questions.hasButton(draft, button.group(2))) {
            questions.missed(draft);
        } else if (isNewest && draft.stack().isEmpty() && button.group(2).equals(Wishes.BEGIN)) {
            wishes.beginHome(draft);
        } else if (!reminded.press(draft, data)) {
            wishes.again(draft, draft.render(Phrase.OLD_BUTTON));
        }
    }
}
