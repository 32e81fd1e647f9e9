package id.pendamping.console.people;

import id.pendamping.casework.Newcomer;
import id.pendamping.casework.Row;
import id.pendamping.casework.Twins;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Spelling;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes down somebody without a phone, after they were asked; says first where somebody of that name is known. */
@Controller
class NewPersonController {

    static final String PATH = PeopleController.PATH + "/new";

    private static final List<String> PARTS = List.of("name", "area", "work", "group", "helper", "asked", "consent",
            "sharing");

    private final Twins twins;
    private final Labels labels;
    private final Deeds deeds;
    private final InstantSource clock;
    private final ZoneId zone;

    NewPersonController(Twins twins, Labels labels, Deeds deeds, InstantSource clock,
            ZoneId zone) {
        this.twins = twins;
        this.labels = labels;
        this.deeds = deeds;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(PATH)
    String form(Account who, Locale locale, Model model) {
        PersonDeedsController.lead(who);
        return show(Map.of("helper", who.person()), List.of(), locale, model);
    }

    @PostMapping(PATH)
    String add(Account who, @RequestParam Map<String, String> said, Locale locale, Model model,
            RedirectAttributes told) {
        PersonDeedsController.lead(who);
        Map<String, Object> values = new HashMap<>();
        PARTS.forEach(part -> values.put(part, said.getOrDefault(part, "").strip()));
        String name = String.valueOf(values.get("name"));
        if (!Newcomer.isName(name) || !"yes".equals(values.get("consent"))) {
            model.addAttribute("refused", "people.new.incomplete");
            return show(said, List.of(), locale, model);
        }
        List<Row> same = twins.of(name, String.valueOf(values.get("area")), String.valueOf(values.get("group")));
        if (!same.isEmpty() && !said.getOrDefault("other", "").equals("yes")) {
            deeds.saw(who, "people.listed", null);
            return show(said, same, locale, model);
        }
        deeds.tell(who, said.getOrDefault("form", ""), "people.add", values);
        told.addFlashAttribute("done", "people.done.add");
        return "redirect:" + PeopleController.PATH;
    }

    private String show(Map<String, String> said, List<Row> same, Locale locale, Model model) {
        model.addAttribute("view", new View(said, Choices.of(labels, locale),
                same.stream().map(row -> Card.of(row, labels, new Spelling(locale, zone), clock.instant())).toList(),
                LocalDate.ofInstant(clock.instant(), zone)));
        model.addAttribute("style", "people");
        return "console/people/new";
    }

    /** @param same who is known under that name */
    record View(Map<String, String> said, Choices choices, List<Card> same, LocalDate today) {

        public String get(String part) {
            return said.getOrDefault(part, "");
        }
    }

    record Choices(List<Labels.Option> areas, List<Labels.Option> works, List<Labels.Option> groups,
            List<Labels.Option> helpers) {

        static Choices of(Labels labels, Locale locale) {
            return new Choices(labels.options("area", locale), labels.options("work", locale), labels.groups(),
                    labels.helpers());
        }
    }
}
