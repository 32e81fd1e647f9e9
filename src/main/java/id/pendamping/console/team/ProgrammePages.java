package id.pendamping.console.team;

import id.pendamping.chat.Html;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.console.team.Places.Place;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.ProgrammeTemplate;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import id.pendamping.programme.Programme;
import id.pendamping.programme.Programme.Period;
import id.pendamping.programme.Programmes;
import id.pendamping.programme.StageState;
import id.pendamping.staff.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
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
    private final Places places;
    private final Today today;

    ProgrammePages(Programmes programmes, Content content, StageCounts counts, Places places, Today today) {
        this.programmes = programmes;
        this.templates = content.programmes();
        this.counts = counts;
        this.places = places;
        this.today = today;
    }

    View all(Account who, Spelling spelling) {
        List<Programme> known = programmes.all();
        Figures figures = counts.figures();
        PlaceCounts inPlaces = PlaceCounts.of(figures, known);
        Map<String, String> everybody = counts.words(who, spelling);
        return new View(who.role() == Role.COORDINATOR, today.day(),
                spelling.moment(figures.taken().at()),
                known.stream().flatMap(it -> Optional.ofNullable(templates.get(it.template()))
                        .map(template -> shown(it, template, bases(it, inPlaces, everybody, spelling),
                                spelling.locale()))
                        .stream())
                        .toList());
    }

    private List<Base> bases(Programme programme, PlaceCounts inPlaces, Map<String, String> everybody,
            Spelling spelling) {
        List<Base> bases = new ArrayList<>();
        for (Dimension by : PlaceCounts.KINDS) {
            List<String> chosen = PlaceCounts.chosen(programme, by);
            if (!chosen.isEmpty()) {
                Map<String, String> numbers = new HashMap<>();
                Arrays.stream(Stage.values()).filter(stage -> stage != Stage.REACHED).forEach(stage -> numbers
                        .put(stage.id(), StageCounts.word(inPlaces.at(programme, by, stage), spelling)));
                bases.add(new Base(by.id(), numbers,
                        chosen.stream().map(id -> places.name(by, id, spelling.locale())).toList()));
            }
        }
        return bases.isEmpty() ? List.of(new Base("all", everybody, List.of())) : bases;
    }

    private Shown shown(Programme programme, ProgrammeTemplate template, List<Base> bases, Locale locale) {
        Map<String, LocalDate> finished = programmes.finished(programme.id());
        return new Shown(programme.id(), programme.name(), words(template.title(), locale), programme.places(),
                programme.schemes(), bases, template.stages().stream().map(stage -> {
                    Period period = programme.period(stage.id());
                    LocalDate on = finished.get(stage.id());
                    return new Row(stage.id(), words(stage.title(), locale), words(stage.what(), locale),
                            period.from(), period.until(), on, StageState.of(period, on, today.day()).id(),
                            stage.counts().stream()
                                    .flatMap(count -> bases.stream().filter(base -> base.numbers().containsKey(count))
                                            .map(base -> new Count(count, bases.size() > 1 ? base.of() : "",
                                                    base.shown(count))))
                                    .toList());
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

    private Form form(ProgrammeTemplate template, @Nullable Programme known, Locale locale) {
        return new Form(known == null ? "" : known.id(), template.id(), words(template.title(), locale),
                known == null ? "" : known.name(), known == null ? "" : String.join("\n", known.places()),
                places.of(Dimension.GROUP, known == null ? List.of() : known.groups(), locale),
                places.of(Dimension.AREA, known == null ? List.of() : known.areas(), locale),
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

    /**
     * @param leads whether they may change something here
     * @param asOf of which moment the numbers are
     */
    record View(boolean leads, LocalDate today, String asOf, List<Shown> programmes) {
    }

    record Shown(String id, String name, String title, List<String> places, List<String> schemes, List<Base> bases,
            List<Row> rows) {
    }

    /**
     * Who is counted.
     *
     * @param of {@code all}, {@code group} or {@code area}
     * @param numbers by the id of the stage, as printed; a stage of which it is not known is missing
     * @param places what the groups or areas are called
     */
    record Base(String of, Map<String, String> numbers, List<String> places) {

        public String people() {
            return shown(Stage.CONSENTED.id());
        }

        String shown(String count) {
            return numbers.getOrDefault(count, "0");
        }
    }

    record Row(String stage, String title, String what, @Nullable LocalDate from, @Nullable LocalDate until,
            @Nullable LocalDate finished, String state, List<Count> counts) {
    }

    /** @param of as in {@link Base}, where there are several; else empty */
    record Count(String id, String of, String shown) {
    }

    record Choice(String id, String title, String about) {
    }

    /** @param programme empty for a new one */
    record Form(String programme, String template, String title, String name, String places, List<Place> groups,
            List<Place> areas, List<Scheme> schemes, List<Planned> stages) {
    }

    record Scheme(String id, boolean chosen) {
    }

    record Planned(String stage, String title, String what, @Nullable LocalDate from, @Nullable LocalDate until) {
    }
}
