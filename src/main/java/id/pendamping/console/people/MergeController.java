package id.pendamping.console.people;

import id.pendamping.casework.Care;
import id.pendamping.casework.Row;
import id.pendamping.casework.Twins;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Spelling;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts an entry without a talk together with another one of the same name, after saying that this cannot be undone. */
@Controller
class MergeController {

    private static final String PATH = PersonController.PERSON + "/merge";

    private final Care care;
    private final Twins twins;
    private final Labels labels;
    private final Deeds deeds;
    private final InstantSource clock;
    private final ZoneId zone;

    MergeController(Care care, Twins twins, Labels labels, Deeds deeds, InstantSource clock,
            ZoneId zone) {
        this.care = care;
        this.twins = twins;
        this.labels = labels;
        this.deeds = deeds;
        this.clock = clock;
        this.zone = zone;
    }

    /** At most one of the two may have a talk: it is the one that stays. */
    @GetMapping(PATH)
    String choose(Account who, @PathVariable String person, Locale locale, Model model) {
        PersonDeedsController.lead(who);
        Row row = PersonController.seen(care, who, person);
        deeds.saw(who, "people.listed", person);
        List<Row> others = twins.of(row.name(), "", "").stream().filter(it -> !it.person().equals(person))
                .filter(it -> row.talk() == null || it.talk() == null).toList();
        model.addAttribute("view", new View(card(row, locale), others.stream().map(it -> card(it, locale)).toList()));
        model.addAttribute("style", "people");
        return "console/people/merge";
    }

    private Card card(Row row, Locale locale) {
        return Card.of(row, labels, new Spelling(locale, zone), clock.instant());
    }

    @PostMapping(PATH)
    String merge(Account who, @PathVariable String person, @RequestParam String form,
            @RequestParam(defaultValue = "") String other, RedirectAttributes told) {
        PersonDeedsController.lead(who);
        Row here = PersonController.seen(care, who, person);
        if (other.isEmpty()) {
            told.addFlashAttribute("refused", "people.merge.choose");
            return "redirect:" + PeopleController.PATH + "/" + person + "/merge";
        }
        Row there = PersonController.seen(care, who, other);
        Row kept = there.talk() == null ? here : there;
        Row closed = kept == here ? there : here;
        deeds.tell(who, form, "people.merge", Map.of("kept", kept.person(), "closed", closed.person()));
        told.addFlashAttribute("done", "people.done.merge");
        return "redirect:" + PeopleController.PATH + "/" + kept.person();
    }

    record View(Card here, List<Card> others) {
    }
}
