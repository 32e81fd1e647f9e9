package id.pendamping.console.reminders;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.participant.People;
import id.pendamping.reminder.Occurrence;
import id.pendamping.reminder.Occurrence.State;
import id.pendamping.reminder.Outlook;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people are reminded of, what comes next, and what became of it. */
@Controller
class RemindersController {

    static final String PATH = "/console/reminders";

    private static final List<State> LISTED = List.of(State.DROPPED, State.LATE, State.UNKNOWN);

    private final Outlook outlook;
    private final People people;
    private final Deeds deeds;
    private final ZoneId zone;

    RemindersController(Outlook outlook, People people, Deeds deeds, ZoneId zone) {
        this.outlook = outlook;
        this.people = people;
        this.deeds = deeds;
        this.zone = zone;
    }

    /** @param whole with the parts in it that are otherwise asked for afterwards, for a browser without scripts */
    @GetMapping(PATH)
    String page(@RequestParam(defaultValue = "false") boolean whole, Spelling spelling, Model model) {
        model.addAttribute("plans", ReminderViews.plans(outlook.plans(), spelling));
        model.addAttribute("whole", whole);
        if (whole) {
            model.addAttribute("week", ReminderViews.week(outlook.week(), spelling));
            model.addAttribute("month", ReminderViews.month(outlook.month(), spelling));
        }
        return "console/reminders/page";
    }

    @GetMapping(PATH + "/week")
    String week(Spelling spelling, Model model) {
        model.addAttribute("week", ReminderViews.week(outlook.week(), spelling));
        return "console/reminders/parts :: week";
    }

    @GetMapping(PATH + "/month")
    String month(Spelling spelling, Model model) {
        model.addAttribute("month", ReminderViews.month(outlook.month(), spelling));
        return "console/reminders/parts :: month";
    }

    @GetMapping(PATH + "/fell")
    String fell(Account who, @RequestParam(defaultValue = "dropped") String state,
            @RequestParam(defaultValue = "1") int page, Spelling spelling, Model model) {
        State meant = LISTED.stream().filter(it -> word(it).equals(state)).findFirst().orElse(State.DROPPED);
        String word = word(meant);
        deeds.saw(who, "reminders.looked", null);
        List<Occurrence> found = outlook.at(meant, Paging.skip(page), Paging.SIZE + 1);
        model.addAttribute("state", word);
        model.addAttribute("rows", Paging.rows(found).stream()
                .map(it -> ReminderViews.fell(it, name(who, it.person()), spelling)).toList());
        model.addAttribute("paging",
                Paging.of(Math.max(1, page), found, PATH + "/fell", Map.of("state", word)));
        return "console/reminders/fell";
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private @org.jspecify.annotations.Nullable String name(Account who, String person) {
        return who.role().seesEverybody()
                ? people.find(person).filter(it -> it.agreesTo("service")).map(it -> it.fields().get("name"))
                        .map(Object::toString).orElse(null)
                : null;
    }
}
