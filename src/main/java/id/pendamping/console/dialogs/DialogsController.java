package id.pendamping.console.dialogs;

import id.pendamping.console.Paging;
import id.pendamping.console.dialogs.DialogPage.People;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the bot says, and where people stand in it. */
@Controller
class DialogsController {

    private static final String PATH = "/console/dialogs";
    private static final String FACTS = PATH + "/facts";

    private final Shelf shelf;
    private final Standing standing;

    DialogsController(Shelf shelf, Standing standing) {
        this.shelf = shelf;
        this.standing = standing;
    }

    @ModelAttribute("style")
    String style() {
        return "dialogs";
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        Standing.Counts counts = standing.now();
        List<Dialog> found = onPage(List.copyOf(shelf.content().dialogs().values()), page, PATH, model);
        model.addAttribute("view",
                new View(found.stream().map(dialog -> entry(dialog, counts, locale)).toList(), due()));
        return "console/dialogs/list";
    }

    private static <T> List<T> onPage(List<T> all, int page, String path, Model model) {
        List<T> found = all.stream().skip(Paging.skip(page)).limit(Paging.SIZE + 1L).toList();
        model.addAttribute("paging", Paging.of(page, found, path, Map.of()));
        return Paging.rows(found);
    }

    private Entry entry(Dialog dialog, Standing.Counts counts, Locale locale) {
        Losses losses = Losses.of(List.copyOf(dialog.steps().keySet()), counts.of(dialog.id()));
        long missing = dialog.steps().values().stream().flatMap(step -> Saying.of(step).stream())
                .filter(saying -> shelf.content().languages().stream().anyMatch(saying::lacks)).count();
        return new Entry(dialog.id(), DialogPage.title(dialog.title(), locale, shelf.today()),
                dialog.steps().size(), new People(losses.all(), losses.silent()), missing);
    }

    private long due() {
        return shelf.content().facts().byId().values().stream().filter(it -> it.isPastReview(shelf.today())).count();
    }

    @GetMapping(PATH + "/talk/{id}")
    String dialog(@PathVariable String id, Locale locale, Model model) {
        Dialog dialog = shelf.content().find(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("view", DialogPage.of(dialog, shelf, standing.now(), locale));
        return "console/dialogs/dialog";
    }

    @GetMapping(FACTS)
    String facts(@RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        model.addAttribute("view", onPage(
                FactLine.of(shelf.content().facts().byId().values(), shelf.today(), locale), page, FACTS, model));
        return "console/dialogs/facts";
    }

    @GetMapping(PATH + "/problems")
    String problems(Model model) {
        List<Problem> problems = shelf.problems();
        model.addAttribute("view", problems);
        return "console/dialogs/problems";
    }

    /** @param due how many facts are to be checked again */
    record View(List<Entry> dialogs, long due) {
    }

    /** @param missing how many of its texts lack a language */
    record Entry(String id, String title, int steps, People people, long missing) {
    }
}
