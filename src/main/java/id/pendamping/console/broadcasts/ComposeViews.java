package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Criterion;
import id.pendamping.broadcast.Kept;
import id.pendamping.broadcast.KeptParts;
import id.pendamping.broadcast.Prospects;
import id.pendamping.broadcast.Prospects.Prospect;
import id.pendamping.broadcast.Wording;
import id.pendamping.chat.Button;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.group.Groups;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page shows on which a broadcast is written. */
@Component
class ComposeViews {

    private static final int MOST_KEPT = 50;

    private final Prospects prospects;
    private final KeptParts parts;
    private final StaffDirectory staff;
    private final Choices choices;
    private final Shown shown;

    ComposeViews(Prospects prospects, KeptParts parts, StaffDirectory staff, Content content, Groups groups,
            MessageSource words) {
        this.prospects = prospects;
        this.parts = parts;
        this.staff = staff;
        this.choices = new Choices(content, groups, words);
        this.shown = new Shown(words);
    }

    /** @param reached whether the message can be tried on whoever writes it */
    record Compose(Draft draft, List<Choices.Filter> filters, List<Variant> variants, List<Choices.Choice> offers,
            List<Kept> audiences, List<Kept> texts, boolean reached, int longest, int lastDay) {
    }

    /** @param number from 1 */
    record Variant(int number, List<Field> fields) {
    }

    record Field(String name, String language, String text) {
    }

    /** @param bubbles what people would read, one for each of their languages and each variant */
    record Preview(List<Bubble> bubbles, boolean trial, boolean owes, boolean holdsOut) {
    }

    /**
     * @param html the tiny HTML of a message
     * @param own whether it was written in this language, and not taken from the other one
     */
    record Bubble(int variant, String language, String html, List<String> buttons, int left, List<TextProblem> problems,
            boolean own) {
    }

    /** @param reasons why others of the audience get nothing */
    record Count(String people, boolean nobody, long minutes, boolean second, long alone,
            List<BroadcastViews.Count> reasons) {
    }

    /** @param back the address of the form, with the time that was chosen */
    record Check(List<String> audience, String when, Map<String, String> fields, boolean repeats, String back) {
    }

    Compose compose(Draft draft, Account who, Locale locale) {
        List<Variant> variants = new ArrayList<>();
        for (int number = 1; number <= Draft.VARIANTS; number++) {
            int variant = number;
            variants.add(new Variant(number, Draft.LANGUAGES.stream().map(it -> new Field(
                    Draft.field(variant, it.code()), it.code(), draft.text(variant, it.code()))).toList()));
        }
        return new Compose(draft, choices.of(draft, locale), variants,
                choices.offers(prospects.offers(), draft.offer(), locale), parts.of(Kept.Kind.AUDIENCE, 0, MOST_KEPT),
                parts.of(Kept.Kind.TEXT, 0, MOST_KEPT), isReached(who), Prospects.LONGEST, When.LAST_DAY);
    }

    boolean isReached(Account who) {
        return staff.find(who.person()).filter(StaffMember::isReached).isPresent();
    }

    Preview preview(Draft draft, Account who, Locale locale) {
        Wording wording = draft.wording();
        List<Bubble> bubbles = new ArrayList<>();
        int arms = draft.owes() ? Math.min(1, wording.variants().size()) : wording.variants().size();
        for (int arm = 0; arm < arms; arm++) {
            for (Language language : Draft.LANGUAGES) {
                bubble(wording, arm, language, draft, who).ifPresent(bubbles::add);
            }
        }
        return new Preview(bubbles, draft.isTrial() && !draft.owes(), draft.owes() && draft.isTrial(), draft.hold());
    }

    private Optional<Bubble> bubble(Wording wording, int arm, Language language, Draft draft, Account who) {
        List<String> wanted = draft.audience().getOrDefault(Criterion.LANGUAGE, List.of(language.code()));
        if (!wanted.contains(language.code())) {
            return Optional.empty();
        }
        boolean own = wording.variants().get(arm).containsKey(language.code());
        String text = wording.text(arm, language);
        return prospects.message(who.person(), wording, arm, language)
                .map(message -> new Bubble(arm + 1, language.code(), message.html(), message.keyboard().stream()
                        .flatMap(List::stream).map(Button::label).toList(), Prospects.LONGEST - text.length(),
                        TextProblem.of(text), own));
    }

    /** Why this is not sent; the words of a problem. */
    Optional<String> forbidding(Draft draft) {
        List<Map<String, String>> variants = draft.wording().variants();
        if (variants.isEmpty() || variants.stream().anyMatch(it -> !it.containsKey(Language.INDONESIAN.code()))) {
            return Optional.of("none");
        }
        return draft.texts().values().stream().flatMap(text -> TextProblem.of(text).stream())
                .filter(TextProblem::isForbidding).map(TextProblem::id).findFirst();
    }

    Count count(Draft draft, Account who, Spelling spelling) {
        Prospect prospect = prospects.of(who.person(), draft.wanted());
        return new Count(spelling.people(prospect.people()), prospect.people() == 0, prospect.minutes(),
                prospect.needsSecond(), prospect.alone(),
                prospect.excluded().entrySet().stream().filter(it -> it.getValue() > 0)
                        .map(it -> new BroadcastViews.Count(BroadcastViews.word(it.getKey()),
                                spelling.people(it.getValue())))
                        .toList());
    }

    Check check(Draft draft, When when, Spelling spelling) {
        UriComponentsBuilder back = UriComponentsBuilder.fromPath(ComposeController.NEW);
        when.fields().forEach(back::queryParam);
        return new Check(choices.said(draft, spelling.locale()), shown.when(when, spelling), when.fields(),
                when instanceof When.Weekly || when instanceof When.Monthly, back.encode().toUriString());
    }
}
