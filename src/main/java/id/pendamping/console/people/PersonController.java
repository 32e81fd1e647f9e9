package id.pendamping.console.people;

import id.pendamping.casework.Care;
import id.pendamping.casework.Reason;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.casework.Row;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.outcome.Stage;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One person's story. Whoever must not see them is told that there is no such page. */
@Controller
class PersonController {

    /** As ids of people are made; other words below the address are pages of their own. */
    static final String PERSON = PeopleController.PATH + "/{person:[0-9a-f][0-9a-f-]{15,63}}";

    /** Statuses that the team hears of and can know better. */
    private static final List<String> CORRECTED = List.of("jkn_status", "bpu_status", "work", "area", "main_reason");

    private final Care care;
    private final Stories stories;
    private final Labels labels;
    private final Deeds deeds;

    PersonController(Care care, Stories stories, Labels labels, Deeds deeds) {
        this.care = care;
        this.stories = stories;
        this.labels = labels;
        this.deeds = deeds;
    }

    @GetMapping(PERSON)
    String person(Account who, @PathVariable String person, @RequestParam(defaultValue = "1") int page, Locale locale,
            Model model) {
        Row row = seen(care, who, person);
        deeds.saw(who, "person.read", person);
        Story story = stories.of(row, who.role().seesEverybody(), Math.clamp(page, 1, 10_000), locale)
                .orElseThrow(PersonController::nobody);
        model.addAttribute("view", new View(story, Choices.of(labels, locale)));
        model.addAttribute("style", "people");
        return "console/people/person";
    }

    static Row seen(Care care, Account who, String person) {
        return care.seen(who.person(), person).orElseThrow(PersonController::nobody);
    }

    static ResponseStatusException nobody() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    record View(Story story, Choices choices) {
    }

    /** @param fields each with its values, by name of the field */
    record Choices(List<String> stages, List<String> reasons, List<String> kinds, List<String> themes,
            List<Field> fields,
            List<Labels.Option> helpers) {

        static Choices of(Labels labels, Locale locale) {
            return new Choices(List.of(Stage.values()).stream().map(Stage::id).toList(),
                    List.of(Reason.values()).stream().map(Reason::id).toList(),
                    List.of(Kind.values()).stream().map(Kind::id).toList(),
                    List.of(Theme.values()).stream().map(Theme::id).toList(),
                    CORRECTED.stream().map(field -> new Field(field, labels.field(field, locale),
                            labels.options(field, locale))).toList(),
                    labels.helpers());
        }
    }

    record Field(String id, String label, List<Labels.Option> values) {
    }
}
