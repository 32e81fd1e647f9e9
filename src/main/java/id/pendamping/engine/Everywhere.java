package id.pendamping.engine;

import id.pendamping.chat.StartLink;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Dialog.Takes;
import id.pendamping.dialog.Words.Universal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that work at every moment: what is done everywhere, and what begins a dialog. */
final class Everywhere {

    /** A wish for one of these is short; a slip of the thumb is not looked for in whole sentences. */
    private static final int MOST_WORDS = 3;

    private final Content content;
    private final Speech speech;
    private final Map<String, Universal> universal = new LinkedHashMap<>();
    private final Map<String, String> triggers = new HashMap<>();

    Everywhere(Content content, Speech speech) {
        this.content = content;
        this.speech = speech;
        for (Universal wish : Universal.values()) {
            content.words().universal().getOrDefault(wish, List.of())
                    .forEach(word -> universal.putIfAbsent(key(speech, word), wish));
        }
        content.dialogs().values().forEach(
                dialog -> dialog.triggers().forEach(word -> triggers.putIfAbsent(key(speech, word), dialog.id())));
        // Words made of signs only would be found in everything.
        universal.remove("");
        triggers.remove("");
    }

    private static String key(Speech speech, String word) {
        return word.startsWith("/") ? new Spoken(word, List.of()).command() : speech.plain(word);
    }

    Optional<Universal> command(Spoken spoken) {
        return Optional.ofNullable(universal.get(spoken.command()));
    }

    Optional<Universal> word(Spoken spoken) {
        return Optional.ofNullable(universal.get(spoken.plain()));
    }

    /** Stop is heard in a short sentence, too: "stop dong kak", "sudah jangan kirim lagi ya". */
    boolean wantsStop(Spoken spoken, Speech speech) {
        if (spoken.words().size() > 2 * MOST_WORDS) {
            return false;
        }
        boolean isBrief = spoken.words().size() <= MOST_WORDS && !speech.negates(spoken.words());
        String sentence = " " + spoken.plain() + " ";
        return universal.entrySet().stream().filter(entry -> entry.getValue() == Universal.STOP)
                .map(Map.Entry::getKey).filter(words -> isBrief || words.contains(" "))
                .anyMatch(words -> sentence.contains(" " + words + " "));
    }

    /** The same but for a slip of the thumb, unless it might be another wish as well. */
    Optional<Universal> misspelt(Spoken spoken) {
        String plain = spoken.plain();
        if (plain.isEmpty() || spoken.words().size() > MOST_WORDS) {
            return Optional.empty();
        }
        Map<Universal, Integer> slips = new HashMap<>();
        universal.forEach((word, wish) -> {
            if (word.charAt(0) == plain.charAt(0)) {
                NearWords.slips(plain, word).ifPresent(n -> slips.merge(wish, n, Math::min));
            }
        });
        return slips.entrySet().stream().min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .filter(best -> slips.values().stream().filter(best.getValue()::equals).count() == 1)
                .map(Map.Entry::getKey);
    }

    /** The dialog that these words begin, with what stands behind them if it takes that. */
    Optional<Begun> begun(Spoken spoken) {
        Optional<Begun> linked = StartLink.of(spoken.raw()).flatMap(this::linked);
        if (linked.isPresent()) {
            return linked;
        }
        String[] words = spoken.raw().split("\\s+");
        Optional<Dialog> whole = dialog(spoken.isCommand() ? spoken.command() : spoken.plain());
        if (whole.isPresent()) {
            Object taken = spoken.isCommand() ? taken(whole.get(), behind(words, 1)).orElse(null) : null;
            return Optional.of(Begun.of(whole.get(), taken));
        }
        for (int count = Math.min(words.length - 1, MOST_WORDS); count > 0; count--) {
            String begin = speech.plain(String.join(" ", Arrays.copyOf(words, count)));
            String rest = behind(words, count);
            Optional<Begun> begun = dialog(begin)
                    .flatMap(dialog -> taken(dialog, rest).map(taken -> Begun.of(dialog, taken)));
            if (begun.isPresent()) {
                return begun;
            }
        }
        return Optional.empty();
    }

    /** A link whose prefix no dialog knows begins nothing of its own: whoever comes by it is welcomed like everybody. */
    private Optional<Begun> linked(StartLink link) {
        for (Dialog dialog : content.dialogs().values()) {
            Takes takes = dialog.takes();
            if (takes != null && takes.links().contains(link.prefix())) {
                return Optional.of(Begun.of(dialog, TakenWords.read(takes.kind(), link.rest()).orElse(null)));
            }
        }
        return Optional.empty();
    }

    /** The dialog that a bare sum begins where no question is open. */
    Optional<Begun> begunAlone(Spoken spoken) {
        for (Dialog dialog : content.dialogs().values()) {
            Takes takes = dialog.takes();
            Optional<Object> taken = takes == null || !takes.alone()
                    ? Optional.empty()
                    : TakenWords.readAlone(takes, spoken);
            if (taken.isPresent()) {
                return Optional.of(Begun.of(dialog, taken.get()));
            }
        }
        return Optional.empty();
    }

    private static String behind(String[] words, int count) {
        return String.join(" ", Arrays.copyOfRange(words, count, words.length));
    }

    private static Optional<Object> taken(Dialog dialog, String rest) {
        Takes takes = dialog.takes();
        return takes == null ? Optional.empty() : TakenWords.read(takes.kind(), rest);
    }

    /** The dialog that does what is wished, if the content has one. */
    Optional<Dialog> dialog(Universal wish) {
        return switch (wish) {
            case STOP -> dialog("/berhenti");
            case MENU -> dialog("/menu");
            case HELP -> dialog("/bantuan");
            case LANGUAGE -> dialog("/bahasa");
            case BACK, AGAIN, UNDO -> Optional.empty();
        };
    }

    private Optional<Dialog> dialog(String trigger) {
        return Optional.ofNullable(triggers.get(trigger)).flatMap(content::find);
    }

    /** The dialog that answers questions in free words, if the content has one. */
    Optional<Dialog> asking() {
        return dialog("/tanya").filter(dialog -> dialog.takes() != null);
    }

    /** The dialog that begins when nothing is open, if it is one to which people may be led at any time. */
    Optional<Dialog> home() {
        return content.find(content.home()).filter(dialog -> dialog.triggers().contains("/start"));
    }
}
