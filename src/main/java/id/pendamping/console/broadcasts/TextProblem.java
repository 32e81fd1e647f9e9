package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Prospects;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What may be wrong with words that go to many people. */
enum TextProblem {

    LONG(true, text -> text.length() > Prospects.LONGEST),
    /** As long as the number of an identity card: that of nobody belongs into a message. */
    NUMBER(true, text -> found("(?<!\\d)\\d(?:[ .-]?\\d){15}(?!\\d)", text)),
    /** Nobody's private number is told to many. */
    PHONE(false, text -> found("(?<!\\d)(?:\\+?62|0)[ -]?8(?:[ -]?\\d){7,11}(?!\\d)", text)),
    /** What hides where a link leads teaches people to fall for deceit. */
    LINK(false, text -> found("(?i)http://|\\b(?:bit\\.ly|s\\.id|tinyurl\\.com|cutt\\.ly)/", text)), MARKUP(false,
            text -> found("</?[a-zA-Z]+>|\\*\\*|__", text)), SHOUTING(false, TextProblem::isShouting),
    /** About what is read at one go. */
    SENTENCES(false, text -> List.of(text.split("[.!?\\n]+")).stream()
            .anyMatch(sentence -> sentence.strip().split("\\s+").length > TextProblem.WORDS));

    private static final int WORDS = 25;
    private static final int LETTERS = 20;

    private final boolean isForbidding;
    private final Predicate<String> test;

    TextProblem(boolean isForbidding, Predicate<String> test) {
        this.isForbidding = isForbidding;
        this.test = test;
    }

    static List<TextProblem> of(String text) {
        List<TextProblem> found = new ArrayList<>();
        for (TextProblem problem : values()) {
            if (problem.test.test(text)) {
                found.add(problem);
            }
        }
        return found;
    }

    /** Whether nothing is sent as long as it is so. */
    public boolean isForbidding() {
        return isForbidding;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private static boolean found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).find();
    }

    private static boolean isShouting(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return letters >= LETTERS && 10 * capitals > 7 * letters;
    }
}
