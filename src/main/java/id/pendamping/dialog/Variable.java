package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A variable of a dialog while it is read: how long its value becomes, and how its values are said. */
final class Variable {

    private final Map<String, LocalText> words = new LinkedHashMap<>();
    private final List<Code> expressions = new ArrayList<>();
    private int answered;
    private boolean measuring;

    void answeredWith(int longest) {
        answered = Math.max(answered, longest);
    }

    void said(String value, LocalText text) {
        words.putIfAbsent(value, text);
    }

    void setTo(Code code) {
        expressions.add(code);
    }

    Map<String, LocalText> words() {
        return words;
    }

    /** A variable that is made of itself may grow until the engine cuts it. */
    int longest() {
        if (measuring) {
            return Name.LONGEST_ANSWER;
        }
        measuring = true;
        int longest = expressions.stream().mapToInt(Code::longest).max().orElse(0);
        measuring = false;
        return Math.min(Name.LONGEST_ANSWER, Math.max(longest, answered));
    }
}
