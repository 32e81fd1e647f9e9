package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.outcome.figure.SmallCells;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after the login: how the programme stands now. */
@Controller
class OverviewController {

    private final StageNumbers stages;

    OverviewController(StageNumbers stages) {
        this.stages = stages;
    }

    @GetMapping({"/console", "/console/"})
    String overview(Account who, Model model) {
        Map<Stage, Long> numbers = stages.count(null);
        model.addAttribute("view", new View(who.called(), List.of(Stage.values()).stream()
                .map(stage -> Step.of(stage, numbers.getOrDefault(stage, 0L))).toList()));
        return "console/team/overview";
    }

    record View(String called, List<Step> steps) {
    }

    /** @param shown the number, or that it is too small to be shown */
    record Step(String id, String shown) {

        static Step of(Stage stage, long number) {
            return new Step(stage.id(),
                    SmallCells.isSmall(number) ? "< " + SmallCells.FEWEST_SHOWN : Long.toString(number));
        }
    }
}
