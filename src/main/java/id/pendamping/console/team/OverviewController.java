package id.pendamping.console.team;

import id.pendamping.console.Account;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page after the login: how the programme stands now. */
@Controller
class OverviewController {

    private final Overview overview;

    OverviewController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping({"/console", "/console/"})
    String overview(Account who, @RequestParam(defaultValue = "false") boolean whole, Locale locale, Model model) {
        model.addAttribute("view", overview.of(who, whole, locale));
        return "console/team/overview";
    }

    /** The part that is asked for afterwards while it is counted for the first time. */
    @GetMapping("/console/stages")
    String stages(Account who, Locale locale, Model model) {
        model.addAttribute("funnel", overview.funnel(who, locale));
        return "console/team/stages :: stages(funnel=${funnel})";
    }
}
