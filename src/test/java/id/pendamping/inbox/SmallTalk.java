package id.pendamping.inbox;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Contributions;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Expression;
import id.pendamping.dialog.Facts;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Phrases;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Provinces;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Layout;
import id.pendamping.dialog.Step.Option;
import id.pendamping.dialog.Step.Silence;
import id.pendamping.dialog.Template;
import id.pendamping.dialog.Words;
import id.pendamping.dialog.Words.Universal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small content: {@code /start} greets, asks for consent, for work and for a name; {@code /flood} says five things;
 * {@code /broken} fails; {@code /me} reads the record; {@code /hapus} erases.
 */
public final class SmallTalk {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z.]+)}");

    private SmallTalk() {
    }

    public static Content content() {
        return content(Set.of("person"));
    }

    static Content content(Set<String> reads) {
        Map<String, Dialog> dialogs = new LinkedHashMap<>();
        add(dialogs, Set.of(), "/start", "start", new Step.Say("hello", text("Halo!"), null, "service"),
                ask("service", AskKind.CHOICE, "Boleh kami simpan jawabannya?", yesNo(), null, Consent.SERVICE, "work"),
                ask("work", AskKind.CHOICE, "Apa pekerjaannya?",
                        List.of(option("ojek", "Ojek"), option("pedagang", "Pedagang")), "work", null, "name"),
                ask("name", AskKind.TEXT, "Siapa namanya?", List.of(), null, null, "thanks"),
                new Step.Say("thanks", text("Terima kasih, {name}."), null, "end"), new Step.End("end"));
        add(dialogs, Set.of(), "/flood", "flood", says(5));
        add(dialogs, Set.of(), "/broken", "broken", says(100));
        add(dialogs, reads, "/me", "me", new Step.Say("told", text("Pekerjaan: {person.work}"), null, "end"),
                new Step.End("end"));
        add(dialogs, Set.of(), "/hapus", "erase",
                new Step.Set("forget", Map.of(), Map.<String, Expression>of(), null, Map.of(),
                        true, "bye"),
                new Step.Say("bye", text("Semua sudah dihapus."), null, "end"), new Step.End("end"));
        Map<Universal, List<String>> universal = new EnumMap<>(Universal.class);
        for (Universal it : Universal.values()) {
            universal.put(it, List.of("/" + it.name().toLowerCase(java.util.Locale.ROOT)));
        }
        return new Content(List.of(Language.INDONESIAN), dialogs, Map.of(), "start", new Facts(Map.of()),
                new Provinces(Map.of()), new Contributions(new Facts(Map.of())), phrases(),
                new Words(universal, Map.of(), Set.of("ya"), Set.of("tidak")),
                new PersonFields(Map.of("work", new Field("work", text("Pekerjaan"), AskKind.CHOICE,
                        Map.of("ojek", text("ojek atau kurir"), "pedagang", text("pedagang"))))));
    }

    private static Phrases phrases() {
        Map<Phrase, LocalText> texts = new EnumMap<>(Phrase.class);
        for (Phrase phrase : Phrase.values()) {
            texts.put(phrase, text("(" + phrase.key() + ")"));
        }
        return new Phrases(texts);
    }

    private static void add(Map<String, Dialog> dialogs, Set<String> reads, String trigger, String id, Step... steps) {
        Map<String, Step> byId = new LinkedHashMap<>();
        for (Step step : steps) {
            byId.put(step.id(), step);
        }
        dialogs.put(id, new Dialog(id, "1", text(id), List.of(trigger), true, reads, byId, steps[0].id(), true,
                id + "/dialog.yaml"));
    }

    private static Step[] says(int number) {
        Step[] steps = new Step[number + 1];
        for (int i = 0; i < number; i++) {
            steps[i] = new Step.Say("say" + i, text("Pesan " + (i + 1)), null,
                    i == number - 1 ? "end" : "say" + (i + 1));
        }
        steps[number] = new Step.End("end");
        return steps;
    }

    private static Step.Ask ask(String id, AskKind kind, String words, List<Option> options, String record,
            Consent consent, String next) {
        return new Step.Ask(id, kind, text(words), null, null, null, options, Layout.BUTTONS, id, record, consent, null,
                null, false, List.of(new Silence(Duration.ofDays(1), text("Masih di sana?"), null, false)), next);
    }

    private static List<Option> yesNo() {
        return List.of(option("yes", "Ya"), option("no", "Tidak"));
    }

    private static Option option(String value, String label) {
        return new Option(value, text(label), List.of(), null);
    }

    private static LocalText text(String words) {
        return new LocalText(Map.of(Language.INDONESIAN, new Template() {
            @Override
            public String render(Scope scope) {
                return PLACE.matcher(words).replaceAll(place -> {
                    Object value = scope.value(place.group(1));
                    return Matcher.quoteReplacement(value == null ? "?" : Html.escape(String.valueOf(value)));
                });
            }

            @Override
            public String source() {
                return words;
            }
        }));
    }
}
