package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
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
    String overview(Account who, @RequestParam(defaultValue = "false") boolean whole, Spelling spelling, Model model) {
        model.addAttribute("view", overview.of(who, whole, spelling));
        return "console/team/overview";
    }

    /** The part that is asked for afterwards while it is counted for the first time. */
    @GetMapping("/console/stages")
    String stages(Account who, Spelling spelling, Model model) {
        model.addAttribute("funnel", overview.funnel(who, spelling));
        return "console/team/stages :: stages(funnel=${funnel})";
    }
}
