package id.pendamping.dialog;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.pendamping.chat.Html;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A fact in an expression or a text. On a day on which it does not hold it is not known.
 *
 * @param words the fact as tiny HTML where that is the same on every day and in every language, else empty
 */
record FactValue(Fact fact, Speech speech, String words) implements Code {

    FactValue(Fact fact, Speech speech) {
        this(fact, speech, words(fact));
    }

    private static String words(Fact fact) {
        return switch (fact.value()) {
            case Long rupiah when fact.unit().startsWith("IDR") -> Formats.rupiah(rupiah);
            case Long share when fact.unit().startsWith("percent") -> share + "%";
            case String number when isPhone(fact) -> "";
            case String sentence when fact.wording().isEmpty() || !fact.unit().isEmpty() -> Html.escape(sentence);
            default -> "";
        };
    }

    @Override
    public @Nullable Object value(Scope scope) {
        return fact.isValidOn(scope.today()) ? fact.value() : null;
    }

    /** The fact as people read it. */
    String html(Scope scope) {
        if (!fact.isValidOn(scope.today())) {
            return speech.html(null, Map.of(), scope);
        }
        if (!words.isEmpty()) {
            return words;
        }
        if (fact.value() instanceof String number && isPhone(fact)) {
            return Html.escape(inGroups(number));
        }
        return wording().map(text -> text.render(scope))
                .orElseGet(() -> speech.html(fact.value(), Map.of(), scope));
    }

    private Optional<LocalText> wording() {
        return fact.value() instanceof String && fact.unit().isEmpty() ? fact.wording() : Optional.empty();
    }

    private static boolean isPhone(Fact fact) {
        return fact.unit().startsWith("phone");
    }

    /** Only when it is said: the table of the world's numbers takes a while to load. */
    private static String inGroups(String number) {
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return number.startsWith("+")
                    ? numbers.format(numbers.parse(number, null), PhoneNumberFormat.NATIONAL)
                    : number;
        } catch (NumberParseException e) {
            return number;
        }
    }

    @Override
    public int longest() {
        int words = wording().map(Lengths::of).orElse(0);
        return Math.max(Math.max(words, fact.value().toString().length() + 10), Speech.LONGEST_PHRASE);
    }
}
