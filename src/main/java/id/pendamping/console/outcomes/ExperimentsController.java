package id.pendamping.console.outcomes;

import id.pendamping.broadcast.Broadcasts;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Goal;
import id.pendamping.outcome.census.Trialled.Aim;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What trials of broadcasts and lessons showed, of one thing that is named before looking. */
@Controller
class ExperimentsController {

    private static final BigDecimal TEN_POINTS = BigDecimal.TEN;
    private static final BigDecimal MOST = BigDecimal.valueOf(90);

    /** What can be chosen, and what is. */
    record Choice(List<String> goals, List<Integer> days, String goal, int within, String worth) {
    }

    private final Desk desk;
    private final Broadcasts broadcasts;

    ExperimentsController(Desk desk, Broadcasts broadcasts) {
        this.desk = desk;
        this.broadcasts = broadcasts;
    }

    @GetMapping("/console/experiments")
    String experiments(@RequestParam(defaultValue = "registered") String goal,
            @RequestParam(defaultValue = "14") String days, @RequestParam(defaultValue = "10") String worth,
            Locale locale, Model model) {
        Say say = desk.say(locale);
        Goal which = Arrays.stream(Goal.values()).filter(it -> it.id().equals(goal)).findFirst()
                .orElse(Goal.REGISTERED);
        int within = Goal.DAYS.stream().filter(it -> String.valueOf(it).equals(days)).findFirst().orElse(14);
        BigDecimal points = ProjectionForm.number(worth)
                .filter(it -> it.signum() > 0 && it.compareTo(MOST) <= 0).orElse(TEN_POINTS);
        Figures figures = desk.figures();
        model.addAttribute("choice", new Choice(Arrays.stream(Goal.values()).map(Goal::id).toList(), Goal.DAYS,
                which.id(), within, say.decimal(points, Math.max(0, points.scale()))));
        model.addAttribute("style", "outcomes");
        model.addAttribute("view", desk.sheet(say, figures, "experiments",
                new ExperimentsSheet(say, new TrialNames(desk.names(), broadcasts)).parts(figures,
                        new Aim(which, within), points)));
        return "console/outcomes/experiments";
    }
}
