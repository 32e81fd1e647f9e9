package id.pendamping.console.outcomes;

import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of the programme: learning, the way of people, the survey, paying. */
@Controller
class EvaluationController {

    private static final String PAGE = "console/outcomes/sheet";

    private final Desk desk;

    EvaluationController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping("/console/evaluation")
    String learning(Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        return show(model, desk.sheet(say, figures, "evaluation",
                new LearningSheet(say, desk.names()).parts(figures)));
    }

    @GetMapping("/console/evaluation/funnel")
    String funnel(@RequestParam(defaultValue = "") String by, Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        List<Part> parts = new ArrayList<>(new FunnelSheet(say, desk.names()).parts(figures));
        Optional<Dimension> dimension = Arrays.stream(Dimension.values()).filter(it -> it.id().equals(by)).findFirst();
        dimension.ifPresent(it -> parts.addFirst(new BreakdownSheet(say, desk.names()).part(figures, it)));
        model.addAttribute("cuts", Arrays.stream(Dimension.values()).map(Dimension::id).toList());
        model.addAttribute("by", by);
        show(model, desk.sheet(say, figures, "evaluation/funnel", parts));
        return "console/outcomes/funnel";
    }

    @GetMapping("/console/evaluation/survey")
    String survey(Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        return show(model, desk.sheet(say, figures, "evaluation/survey",
                new SurveySheet(say, desk.names()).parts(figures)));
    }

    @GetMapping("/console/evaluation/paying")
    String paying(@RequestParam(defaultValue = "") String ontime, @RequestParam(defaultValue = "") String savers,
            Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        model.addAttribute("ontime", ontime);
        model.addAttribute("savers", savers);
        show(model, desk.sheet(say, figures, "evaluation/paying", new PayingSheet(say).parts(figures,
                ProjectionForm.number(ontime), ProjectionForm.number(savers))));
        return "console/outcomes/paying";
    }

    private static String show(Model model, Sheet sheet) {
        model.addAttribute("view", sheet);
        model.addAttribute("style", "outcomes");
        return PAGE;
    }
}
