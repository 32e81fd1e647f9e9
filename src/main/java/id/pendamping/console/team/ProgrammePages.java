package id.pendamping.console.team;

import id.pendamping.chat.Html;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.ProgrammeTemplate;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.programme.Programme;
import id.pendamping.programme.Programme.Period;
import id.pendamping.programme.Programmes;
import id.pendamping.programme.StageState;
import id.pendamping.staff.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the pages of the programme show. */
@Component
class ProgrammePages {

    private final Programmes programmes;
    private final Map<String, ProgrammeTemplate> templates;
    private final StageCounts counts;
    private final Today today;

    ProgrammePages(Programmes programmes, Content content, StageCounts counts, Today today) {
        this.programmes = programmes;
        this.templates = content.programmes();
        this.counts = counts;
        this.today = today;
    }

    View all(Account who, Spelling spelling) {
        Locale locale = spelling.locale();
        Map<String, String> numbers = counts.words(who, spelling);
        return new View(who.role() == Role.COORDINATOR, today.day(),
                programmes.all().stream()
                        .flatMap(it -> Optional.ofNullable(templates.get(it.template()))
                                .map(template -> shown(it, template, numbers, locale)).stream())
                        .toList());
    }

    private Shown shown(Programme programme, ProgrammeTemplate template, Map<String, String> numbers, Locale locale) {
        Map<String, LocalDate> finished = programmes.finished(programme.id());
        return new Shown(programme.id(), programme.name(), words(template.title(), locale), programme.places(),
                programme.schemes(), template.stages().stream().map(stage -> {
                    Period period = programme.period(stage.id());
                    LocalDate on = finished.get(stage.id());
                    return new Row(stage.id(), words(stage.title(), locale), words(stage.what(), locale),
                            period.from(), period.until(), on, StageState.of(period, on, today.day()).id(),
                            stage.counts().stream()
                                    .map(count -> new Count(count, numbers.getOrDefault(count, "0"))).toList());
                }).toList());
    }

    /** What can be begun with. */
    List<Choice> choices(Locale locale) {
        return templates.values().stream()
                .map(it -> new Choice(it.id(), words(it.title(), locale), words(it.about(), locale))).toList();
    }

    /** @return the form for a new programme; empty for an unknown template */
    Optional<Form> fresh(String template, Locale locale) {
        return Optional.ofNullable(templates.get(template)).map(it -> form(it, null, locale));
    }

    Optional<Form> change(String programme, Locale locale) {
        return programmes.find(programme).flatMap(it -> Optional.ofNullable(templates.get(it.template()))
                .map(template -> form(template, it, locale)));
    }

    private static Form form(ProgrammeTemplate template, @Nullable Programme known, Locale locale) {
        return new Form(known == null ? "" : known.id(), template.id(), words(template.title(), locale),
                known == null ? "" : known.name(), known == null ? "" : String.join("\n", known.places()),
                template.schemes().stream()
                        .map(it -> new Scheme(it, known == null ? !it.equals("jht") : known.schemes().contains(it)))
                        .toList(),
                template.stages().stream().map(stage -> {
                    Period period = known == null ? Programme.UNPLANNED : known.period(stage.id());
                    return new Planned(stage.id(), words(stage.title(), locale), words(stage.what(), locale),
                            period.from(), period.until());
                }).toList());
    }

    private static String words(LocalText text, Locale locale) {
        Language language = locale.getLanguage().equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        return Html.plain(text.render(new NothingKnown(language)));
    }

    /** @param leads whether they may change something here */
    record View(boolean leads, LocalDate today, List<Shown> programmes) {
    }

    record Shown(String id, String name, String title, List<String> places, List<String> schemes, List<Row> rows) {
    }

    record Row(String stage, String title, String what, @Nullable LocalDate from, @Nullable LocalDate until,
            @Nullable LocalDate finished, String state, List<Count> counts) {
    }

    record Count(String id, String shown) {
    }

    record Choice(String id, String title, String about) {
    }

    /** @param programme empty for a new one */
    record Form(String programme, String template, String title, String name, String places, List<Scheme> schemes,
            List<Planned> stages) {
    }

    record Scheme(String id, boolean chosen) {
    }

    record Planned(String stage, String title, String what, @Nullable LocalDate from, @Nullable LocalDate until) {
    }
}
