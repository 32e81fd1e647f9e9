package id.pendamping.console.dialogs;

import id.pendamping.chat.Html;
import id.pendamping.console.dialogs.Picture.Box;
import id.pendamping.dialog.Arrow;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Handed;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Step;
import id.pendamping.outcome.figure.Cell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One dialog as its page shows it: the same steps and ways as a picture and as a list.
 *
 * @param people where they stand, as far as it may be shown
 */
record DialogPage(String id, String title, String file, List<String> triggers, List<String> languages,
        Picture picture, List<Box> boxes, List<Passage> steps, People people) {

    /**
     * A number of people; null where it is hidden.
     *
     * @param silent those whose question has been open for a fortnight
     */
    record People(Cell all, Cell silent) {

        public boolean isSomebody() {
            return all.shown().orElse(1) > 0;
        }

        /** The number or that it is small, for a picture. */
        public String shown() {
            return words(all);
        }

        public String silence() {
            return words(silent);
        }

        public boolean isSilence() {
            return silent.shown().orElse(1) > 0;
        }

        private static String words(Cell cell) {
            return cell.shown().isPresent() ? String.valueOf(cell.shown().getAsLong()) : "*";
        }
    }

    /**
     * One step with all that can be read of it.
     *
     * @param names what it names, for example the dialog that it calls
     * @param dialog the dialog that it calls, or empty
     */
    record Passage(String id, String kind, String names, String dialog, List<Text> texts, List<Go> ways,
            People people) {
    }

    /** @param wordings one for each language; empty where it is missing */
    record Text(String role, String about, List<Wording> wordings) {
    }

    record Wording(String language, String words, boolean missing) {
    }

    record Go(String to, String sort, String label) {
    }

    static DialogPage of(Dialog dialog, Shelf shelf, Standing.Counts counts, Locale locale) {
        List<String> ids = List.copyOf(dialog.steps().keySet());
        Losses losses = Losses.of(ids, counts.of(dialog.id()));
        List<Language> languages = shelf.content().languages();
        List<Passage> passages = new ArrayList<>();
        for (Step step : dialog.steps().values()) {
            passages.add(passage(step, languages, new People(losses.all(step.id()), losses.silent(step.id()))));
        }
        Picture picture = shelf.picture(dialog);
        return new DialogPage(dialog.id(), title(dialog.title(), locale, shelf.today()), dialog.file(),
                dialog.triggers(), languages.stream().map(Language::code).toList(), picture, picture.boxes(), passages,
                new People(losses.all(), losses.silent()));
    }

    static String title(LocalText title, Locale locale, LocalDate today) {
        return Html.plain(title.render(new Handed(Map.of(), new Language(locale.getLanguage()), today)));
    }

    private static Passage passage(Step step, List<Language> languages, People people) {
        List<Text> texts = Saying.of(step).stream().map(saying -> new Text(saying.role(), saying.about(),
                languages.stream().map(language -> new Wording(language.code(), saying.in(language).orElse(""),
                        saying.lacks(language))).toList()))
                .toList();
        return new Passage(step.id(), Kinds.of(step), Kinds.names(step),
                step instanceof Step.Call call ? call.dialog() : "", texts, Arrow.of(step).stream()
                        .map(it -> new Go(it.to(), it.sort().name().toLowerCase(Locale.ROOT), it.label())).toList(),
                people);
    }

    /** By step. */
    public Map<String, People> byStep() {
        Map<String, People> all = new HashMap<>();
        steps.forEach(step -> all.put(step.id(), step.people()));
        return all;
    }

    /** How many texts lack a language. */
    public long missing() {
        return steps.stream().flatMap(step -> step.texts().stream())
                .filter(text -> text.wordings().stream().anyMatch(Wording::missing)).count();
    }
}
