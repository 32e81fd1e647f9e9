package id.pendamping.dialog;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import id.pendamping.chat.Html;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A fact in an expression or a text. On a day on which it does not hold it is not known. */
record FactValue(Fact fact, Speech speech) implements Code {

    @Override
    public @Nullable Object value(Scope scope) {
        return fact.isValidOn(scope.today()) ? fact.value() : null;
    }

    /** The fact as people read it. */
    String html(Scope scope) {
        if (!fact.isValidOn(scope.today())) {
            return speech.html(null, Map.of(), scope);
        }
        return switch (fact.value()) {
            case Long rupiah when fact.unit().startsWith("IDR") -> Speech.rupiah(rupiah);
            case Long share when fact.unit().startsWith("percent") -> share + "%";
            case String number when fact.unit().startsWith("phone") -> Html.escape(inGroups(number));
            case String words -> wording().map(text -> text.render(scope)).orElseGet(() -> Html.escape(words));
            default -> speech.html(fact.value(), Map.of(), scope);
        };
    }

    private Optional<LocalText> wording() {
        return fact.unit().isEmpty() ? fact.wording() : Optional.empty();
    }

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
