package id.pendamping.console.team;

import id.pendamping.console.Account;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login: how the programme stands now. */
@Controller
class OverviewController {

    private final Overview overview;

    OverviewController(Overview overview) {
        this.overview = overview;
    }

    @GetMapping({"/console", "/console/"})
    String overview(Account who, Model model) {
        model.addAttribute("view", overview.of(who));
        return "console/team/overview";
    }
}
