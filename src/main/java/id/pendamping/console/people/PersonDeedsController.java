package id.pendamping.console.people;

import id.pendamping.casework.Care;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is done for one person, and for those who were ticked in the list. */
@Controller
class PersonDeedsController {

    private final Care care;
    private final Deeds deeds;

    PersonDeedsController(Care care, Deeds deeds) {
        this.care = care;
        this.deeds = deeds;
    }

    @PostMapping(PersonController.PERSON + "/correct")
    String correct(Account who, @PathVariable String person, @RequestParam String form, @RequestParam String stage,
            @RequestParam String holds, @RequestParam String reason, RedirectAttributes told) {
        return tell(who, form, "people.correct",
                Map.of("person", person, "stage", stage, "holds", holds, "reason", reason), told);
    }

    @PostMapping(PersonController.PERSON + "/tell")
    String tell(Account who, @PathVariable String person, @RequestParam String form, @RequestParam String field,
            @RequestParam String value, @RequestParam String reason, RedirectAttributes told) {
        return tell(who, form, "people.tell",
                Map.of("person", person, "field", field, "value", value, "reason", reason), told);
    }

    @PostMapping(PersonController.PERSON + "/remark")
    String remark(Account who, @PathVariable String person, @RequestParam String form,
            @RequestParam(defaultValue = "") String kind, @RequestParam String theme, @RequestParam String words,
            RedirectAttributes told) {
        PersonController.seen(care, who, person);
        deeds.tell(who, form, "people.remark", Map.of("person", person, "kind", kind, "theme", theme, "words", words));
        told.addFlashAttribute("done", "people.done.remark");
        return back(person);
    }

    @PostMapping(PersonController.PERSON + "/{wish:stop|resume}")
    String wish(Account who, @PathVariable String person, @PathVariable String wish, @RequestParam String form,
            RedirectAttributes told) {
        return tell(who, form, "people." + wish, Map.of("person", person), told);
    }

    @PostMapping(PersonController.PERSON + "/helper")
    String helper(Account who, @PathVariable String person, @RequestParam String form, @RequestParam String helper,
            RedirectAttributes told) {
        return tell(who, form, "people.helper", Map.of("person", person, "people", List.of(person), "helper", helper),
                told);
    }

    /** The word is asked for so that nobody is forgotten by a slip. */
    @PostMapping(PersonController.PERSON + "/erase")
    String erase(Account who, @PathVariable String person, @RequestParam String form, @RequestParam String word,
            RedirectAttributes told) {
        if (!List.of("HAPUS", "ERASE").contains(word.strip().toUpperCase(Locale.ROOT))) {
            told.addFlashAttribute("refused", "people.erase.wrong");
            return back(person);
        }
        lead(who);
        deeds.tell(who, form, "people.erase", Map.of("person", person));
        told.addFlashAttribute("done", "people.done.erase");
        return "redirect:" + PeopleController.PATH;
    }

    @PostMapping(PeopleController.PATH + "/helper")
    String reassign(Account who, @RequestParam String form, @RequestParam(defaultValue = "") List<String> person,
            @RequestParam String helper, RedirectAttributes told) {
        lead(who);
        if (person.isEmpty()) {
            told.addFlashAttribute("refused", "people.list.nobody.ticked");
        } else {
            deeds.tell(who, form, "people.helper", Map.of("people", List.copyOf(person), "helper", helper));
            told.addFlashAttribute("done", "people.done.helper");
        }
        return "redirect:" + PeopleController.PATH;
    }

    private String tell(Account who, String form, String about, Map<String, Object> values, RedirectAttributes told) {
        String person = String.valueOf(values.get("person"));
        lead(who);
        PersonController.seen(care, who, person);
        deeds.tell(who, form, about, values);
        told.addFlashAttribute("done", "people.done." + about.substring(about.indexOf('.') + 1));
        return back(person);
    }

    /** Features look at it again; this only says so at once. */
    static void lead(Account who) {
        if (!who.role().seesEverybody()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static String back(String person) {
        return "redirect:" + PeopleController.PATH + "/" + person;
    }
}
