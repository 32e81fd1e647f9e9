package id.pendamping.console.people;

import id.pendamping.casework.Roll;
import id.pendamping.casework.Roll.Page;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** Everybody, narrowed by filters in the address, or by a name that is posted and never stands in an address. */
@Controller
class PeopleController {

    static final String PATH = "/console/people";

    private final Roll roll;
    private final Labels labels;
    private final MessageSource words;
    private final Deeds deeds;
    private final InstantSource clock;
    private final ZoneId zone;

    PeopleController(Roll roll, Labels labels, MessageSource words, Deeds deeds, InstantSource clock,
            ZoneId zone) {
        this.roll = roll;
        this.labels = labels;
        this.words = words;
        this.deeds = deeds;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(PATH)
    String list(Account who, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        return show(who, Filter.of(asked, who.role().seesEverybody()), "", asked.getOrDefault("after", ""), locale,
                model);
    }

    @PostMapping(PATH)
    String search(Account who, @RequestParam Map<String, String> asked, Locale locale, Model model) {
        return show(who, Filter.of(asked, who.role().seesEverybody()), asked.getOrDefault("name", "").strip(),
                asked.getOrDefault("after", ""),
                locale, model);
    }

    private String show(Account who, Filter filter, String name, String after, Locale locale, Model model) {
        deeds.saw(who, "people.listed", null);
        Instant now = clock.instant();
        boolean all = who.role().seesEverybody();
        Page page = roll.find(filter.sought(name, who, now, zone), after, Paging.SIZE);
        List<Card> cards = page.rows().stream().map(row -> Card.of(row, labels, new Spelling(locale, zone), now))
                .map(card -> all ? card : card.shared()).toList();
        model.addAttribute("view", new View(all, filter, name, cards, page.next(),
                after.isEmpty(), all ? Choice.all(labels, words, locale) : List.of(),
                all ? labels.helpers() : List.of()));
        model.addAttribute("style", "people");
        return "console/people/list";
    }

    /**
     * @param helpers who could follow those who are ticked
     * @param next behind whom the next page begins, empty where there is none
     */
    record View(boolean all, Filter filter, String name, List<Card> cards, String next, boolean first,
            List<Choice> choices, List<Labels.Option> helpers) {

        public String nextAddress() {
            UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
            filter.values().forEach(address::queryParam);
            return address.queryParam("after", next).encode().toUriString();
        }
    }
}
