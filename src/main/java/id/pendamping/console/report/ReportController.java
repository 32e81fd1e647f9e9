package id.pendamping.console.report;

import id.pendamping.casework.FieldNotes;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.PersonFields.Field;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.Dimension;
import id.pendamping.outcome.census.Figures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report for a village or an office. */
@Controller
class ReportController {

    private final CurrentFigures figures;
    private final Content content;
    private final Groups groups;
    private final FieldNotes notes;
    private final MessageSource words;

    ReportController(CurrentFigures figures, Content content, Groups groups, FieldNotes notes,
            MessageSource words) {
        this.figures = figures;
        this.content = content;
        this.groups = groups;
        this.notes = notes;
        this.words = words;
    }

    @GetMapping("/console/report")
    String report(@RequestParam(name = "for", defaultValue = "") String chosen,
            @RequestParam(defaultValue = "") String quarter, Spelling spelling, Model model) {
        Figures now = figures.now();
        Speaking speaking = new Speaking(words, spelling);
        LocalDate today = now.taken().today();
        List<Choice> parts = parts(speaking, today);
        Choice part = parts.stream().filter(it -> it.word().equals(Part.of(chosen).word())).findFirst()
                .orElse(parts.getFirst());
        Quarter three = Quarter.of(quarter, today);
        model.addAttribute("style", "report");
        model.addAttribute("view", new View(part, parts, name(three, speaking),
                Quarter.choice(today).stream().map(it -> name(it, speaking)).toList(),
                spelling.day(today),
                Report.of(now, Part.of(part.word()), three, content, speaking),
                Themes.of(now.noted(), notes.counts(), speaking)));
        return "console/report/report";
    }

    private List<Choice> parts(Speaking speaking, LocalDate today) {
        List<Choice> parts = new ArrayList<>(List.of(new Choice("", speaking.say("whole"))));
        Map<String, LocalText> areas = Optional.ofNullable(content.personFields().fields().get("area"))
                .map(Field::values).orElse(Map.of());
        areas.forEach((value, label) -> parts.add(new Choice(new Part(Dimension.AREA, value).word(),
                speaking.say("area", speaking.text(label, today)))));
        for (Group group : groups.all()) {
            parts.add(new Choice(new Part(Dimension.GROUP, group.id()).word(),
                    speaking.say("group", group.profile().title())));
        }
        return parts;
    }

    private static Choice name(Quarter quarter, Speaking speaking) {
        return new Choice(quarter.word(),
                speaking.say("quarter", quarter.number(), String.valueOf(quarter.year())));
    }

    /** @param word in the address */
    record Choice(String word, String label) {
    }

    record View(Choice part, List<Choice> parts, Choice quarter, List<Choice> quarters, String today, Report report,
            List<Themes.Line> themes) {
    }
}
