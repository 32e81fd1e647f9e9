package id.pendamping.console.outcomes;

import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Every;
import id.pendamping.outcome.census.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** @param value empty for everybody, as long as none is chosen */
    @GetMapping("/console/trend")
    String trend(@RequestParam(defaultValue = "month") String every, @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String value, Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        Every span = Every.of(every);
        Optional<TrendCut> cut = figures.begun() == null
                ? Optional.empty()
                : TrendCut.dimension(by).map(it -> TrendCut.of(figures, it));
        List<Choice> values = cut.map(it -> choices(it, value, say)).orElse(List.of());
        TrendSheet sheet = new TrendSheet(say);
        model.addAttribute("every", span.id());
        model.addAttribute("cuts", TrendCut.ALL.stream().map(Dimension::id).toList());
        model.addAttribute("by", cut.map(it -> it.by().id()).orElse(""));
        model.addAttribute("values", values);
        model.addAttribute("style", "outcomes");
        model.addAttribute("view", desk.sheet(say, figures, "trend", values.stream().filter(Choice::chosen).findFirst()
                .map(it -> sheet.parts(figures, span, cut.orElseThrow(), values.indexOf(it), it.name()))
                .orElseGet(() -> sheet.parts(figures, span))));
        return "console/outcomes/trend";
    }

    private List<Choice> choices(TrendCut cut, String value, Say say) {
        return cut.columns().stream().map(it -> new Choice(it.value(), cut.name(it, desk.names(), say),
                it.value().equals(value))).toList();
    }

    record Choice(String value, String name, boolean chosen) {
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
