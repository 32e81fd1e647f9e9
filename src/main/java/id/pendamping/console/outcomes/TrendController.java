package id.pendamping.console.outcomes;

import id.pendamping.outcome.census.Figures;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** How it grows, and what it would become under a stated "if". */
@Controller
class TrendController {

    private final Desk desk;

    TrendController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/console/trend")
    String trend(@RequestParam(defaultValue = "month") String every, Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        Every span = Every.of(every);
        model.addAttribute("every", span.id());
        model.addAttribute("style", "outcomes");
        model.addAttribute("view", desk.sheet(say, figures, "trend", new TrendSheet(say).parts(figures, span)));
        return "console/outcomes/trend";
    }

    @GetMapping("/console/trend/projection")
    String projection(ProjectionForm asked, Locale locale, Model model) {
        Say say = desk.say(locale);
        ProjectionForm form = asked.filled();
        model.addAttribute("form", form);
        model.addAttribute("style", "outcomes");
        model.addAttribute("view", desk.sheet(say, desk.figures(), "trend/projection",
                new ProjectionSheet(say).parts(form)));
        return "console/outcomes/projection";
    }
}
