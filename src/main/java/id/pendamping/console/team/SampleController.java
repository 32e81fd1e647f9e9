package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Fills in sample data, and takes them away; the part of the page that shows how far it is asks again and again. */
@Controller
class SampleController {

    private static final String AT_REST = "HX-Refresh";

    private final SampleWork work;
    private final Deeds deeds;

    SampleController(SampleWork work, Deeds deeds) {
        this.work = work;
        this.deeds = deeds;
    }

    /** Once it is over the whole page is shown anew, with the mark of sample data or without. */
    @GetMapping("/console/settings/sample")
    String state(Account who, Model model, HttpServletResponse answer) {
        SampleWork.View now = work.now();
        if (!now.running()) {
            answer.setHeader(AT_REST, Boolean.toString(true));
        }
        model.addAttribute("sample", now);
        return "console/team/sample :: state(sample=${sample})";
    }

    @PostMapping("/console/settings/sample")
    String begin(Account who, @RequestParam What what, RedirectAttributes told) {
        boolean begun = switch (what) {
            case fill -> work.fill();
            case remove -> work.remove();
        };
        if (begun) {
            deeds.saw(who, "sample." + what, null);
        } else {
            told.addFlashAttribute("refused", "team.sample.busy");
        }
        return "redirect:/console/settings";
    }

    /** As the buttons say it. */
    enum What {
        fill, remove
    }
}
