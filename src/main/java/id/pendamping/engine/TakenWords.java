package id.pendamping.engine;

import id.pendamping.dialog.Dialog.Takes;
import id.pendamping.dialog.Step.AskKind;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what stands behind the words that begin a dialog. */
final class TakenWords {

    /** A bare figure that is less, or more, is hardly a sum that someone tells. */
    private static final long LEAST_ALONE = 500;
    private static final long MOST_ALONE = 10_000_000;
    /** As long as the answer to a question for text may be. */
    private static final int LONGEST = EngineLimits.DEFAULT.answerLength();
    private static final Pattern SUM = Pattern
            .compile("(?:rp|idr)?\\.? ?[1-9][\\d.,]*-?(?: ?(?:rb|ribu|k|jt|juta))?(?: ?rupiah)?");

    private TakenWords() {
    }

    static Optional<Object> read(AskKind kind, String words) {
        String text = words.strip();
        return switch (kind) {
            case MONEY -> MoneyWords.read(Digits.ascii(text)).map(Object.class::cast);
            case NUMBER -> NumberWords.read(Digits.ascii(text)).map(Object.class::cast);
            case TEXT -> text.isEmpty() || text.length() > LONGEST ? Optional.empty() : Optional.of(text);
            case CHOICE, MULTI_CHOICE, DATE, TIME, PHONE, NIK, LOCATION, PHOTO -> Optional.empty();
        };
    }

    /** A sum of money and nothing else: "5rb", "lima ribu". */
    static Optional<Object> readAlone(Takes takes, Spoken spoken) {
        String text = Digits.ascii(spoken.raw()).strip();
        boolean isSpelled = text.chars().noneMatch(Character::isDigit);
        if (takes.kind() != AskKind.MONEY || !isSpelled && !SUM.matcher(text).matches()) {
            return Optional.empty();
        }
        return MoneyWords.read(text).filter(sum -> sum >= LEAST_ALONE && sum <= MOST_ALONE).map(Object.class::cast);
    }
}
