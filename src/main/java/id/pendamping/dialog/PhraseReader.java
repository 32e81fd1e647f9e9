package id.pendamping.dialog;

import id.pendamping.chat.Button;
import id.pendamping.chat.OutgoingMessage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code phrases.yaml}: one text for every {@link Phrase}. */
final class PhraseReader {

    private static final int LONGEST_TOAST = 200;

    private final TextReader texts;
    private final Lexicon lexicon;

    PhraseReader(TextReader texts, Lexicon lexicon) {
        this.texts = texts;
        this.lexicon = lexicon;
    }

    void read(Cursor root) {
        String[] keys = Arrays.stream(Phrase.values()).map(Phrase::key).toArray(String[]::new);
        Table table = root.table(keys);
        Map<Phrase, Cursor> places = new LinkedHashMap<>();
        for (Phrase phrase : Phrase.values()) {
            Cursor at = table.entries().get(phrase.key());
            if (at == null) {
                root.in("phrase " + phrase.key()).error("the phrase \"" + phrase.key() + "\" is missing",
                        "legal: " + phrase.key() + ": {id: …, en: …}");
            } else {
                places.put(phrase, at.in("phrase " + phrase.key()));
            }
        }
        places.forEach((phrase, at) -> text(phrase, at).ifPresent(text -> lexicon.learn(phrase, text)));
        places.forEach(this::checkLength);
    }

    /** The care-centre sentence is the remedy for what is not sure, so that it needs none itself. */
    private Optional<LocalText> text(Phrase phrase, Cursor at) {
        return texts.read(at, namesIn(phrase), phrase == Phrase.CARE_CENTRE, List.of());
    }

    static Names namesIn(Phrase phrase) {
        List<String> places = switch (phrase) {
            case QUIZ_PLACE -> List.of("number", "total");
            case EXPLANATION -> List.of("question", "answer", "explanation");
            case WELCOME_BACK -> List.of("title");
            case NIK_ODD_PROVINCE, NIK_ODD_DATE, NIK_ODD_SERIAL -> List.of("detail");
            case ANSWER -> List.of("answer", "date", "source");
            case PERCENT -> List.of("percent", "part", "whole");
            case CHECKLIST_PRACTICE_LEFT -> List.of("command");
            case CHECKLIST_LEFT -> List.of("title", "done", "total", "command");
            case CHECKLIST_HEAD, CHECKLIST_OVERVIEW, CHECKLIST_LEFT_NOT_KEPT ->
                List.of("title", "done", "total");
            case CHECKLIST_COMPLETE -> List.of("title", "total");
            case CHECKLIST_BLOCKED_NOTE -> List.of("obstacle");
            default -> List.of();
        };
        return Names.of(places.stream().map(place -> Name.of(place, Speech.LONGEST_PHRASE)).toList());
    }

    private void checkLength(Phrase phrase, Cursor at) {
        int most = switch (phrase) {
            case SKIP, BEGIN, DONE, SHARE_PLACE, SHARE_PHONE, CHECKLIST_DONE, CHECKLIST_DOING, CHECKLIST_BLOCKED,
                    CHECKLIST_NOT_NEEDED, CHECKLIST_HELP, CHECKLIST_ALL, CHECKLIST_LATER, CHECKLIST_OTHER,
                    CHECKLIST_BACK, CHECKLIST_HELP_YES, CHECKLIST_HELP_NO, CHECKLIST_SELF_REPORT,
                    CHECKLIST_NUMBER_SEEN, CHECKLIST_DOCUMENT_SEEN, CHECKLIST_RECEIPT_SEEN, CHECKLIST_STATUS_SEEN,
                    CHECKLIST_TODAY, CHECKLIST_YESTERDAY ->
                Button.MAX_LABEL;
            case ALREADY_RECEIVED -> LONGEST_TOAST;
            case UNKNOWN, YES, NO -> Speech.LONGEST_PHRASE;
            default -> OutgoingMessage.MAX_TEXT / 4;
        };
        int longest = Lengths.of(lexicon.phrases().get(phrase));
        if (longest > most) {
            at.error("the phrase has up to " + longest + " characters", "legal: at most " + most);
        }
    }
}
