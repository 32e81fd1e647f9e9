package id.pendamping.console.outcomes;

import id.pendamping.casework.FieldNote;
import id.pendamping.casework.FieldNotes;
import id.pendamping.casework.FieldNotes.Count;
import id.pendamping.casework.FieldNotes.Wanted;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.console.outcomes.Notebook.Draft;
import id.pendamping.outcome.census.Figures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the team heard and saw: themes in numbers, and the notes of the field to read and to write. */
@Controller
class NotesController {

    private static final int LAST_PAGE = 10_000;
    private static final String BACK = "redirect:" + Notebook.PATH;

    private final Desk desk;
    private final FieldNotes notes;
    private final Deeds deeds;

    NotesController(Desk desk, FieldNotes notes, Deeds deeds) {
        this.desk = desk;
        this.notes = notes;
        this.deeds = deeds;
    }

    @GetMapping(Notebook.PATH)
    String notes(Account who, @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String place,
            @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        Say say = desk.say(locale);
        Figures figures = desk.figures();
        int number = Math.clamp(page, 1, LAST_PAGE);
        Wanted wanted = Notebook.wanted(theme, kind, place);
        List<FieldNote> found = notes.find(wanted, Paging.skip(number), Paging.SIZE + 1);
        if (!found.isEmpty()) {
            deeds.saw(who, "notes.read", null);
        }
        List<Count> counts = notes.counts();
        model.addAttribute("book", Notebook.of(found, wanted, number, counts, desk.names(), who, say));
        if (!model.containsAttribute("draft")) {
            model.addAttribute("draft", Draft.EMPTY);
        }
        model.addAttribute("style", "outcomes");
        model.addAttribute("view", desk.sheet(say, figures, "evaluation/notes",
                new NotesSheet(say).parts(figures, counts)));
        return "console/outcomes/notes";
    }

    @PostMapping(Notebook.PATH)
    String write(Account who, @RequestParam String form, Draft draft, RedirectAttributes told) {
        if (draft.words().isBlank() || draft.group().isEmpty() && draft.place().isBlank()) {
            told.addFlashAttribute("refused", "outcomes.notes.incomplete");
            told.addFlashAttribute("draft", draft);
            return BACK;
        }
        deeds.tell(who, form, "notes.write", Map.of("kind", draft.kind(), "theme", draft.theme(), "group",
                draft.group(), "place", draft.place(), "words", draft.words()));
        told.addFlashAttribute("done", "outcomes.notes.done");
        return BACK;
    }

    @PostMapping(Notebook.PATH + "/strike")
    String strike(Account who, @RequestParam String form, @RequestParam String note, RedirectAttributes told) {
        deeds.tell(who, form, "notes.strike", Map.of("note", note));
        told.addFlashAttribute("struck", note);
        return BACK;
    }

    @PostMapping(Notebook.PATH + "/restore")
    String restore(Account who, @RequestParam String form, @RequestParam String note, RedirectAttributes told) {
        deeds.tell(who, form, "notes.restore", Map.of("note", note));
        told.addFlashAttribute("done", "outcomes.notes.restored");
        return BACK;
    }
}
