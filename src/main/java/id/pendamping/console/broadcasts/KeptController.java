package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Board;
import id.pendamping.broadcast.Kept;
import id.pendamping.broadcast.KeptParts;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Audiences and words that were given a name, to be looked at and thrown away; they are used where one is written. */
@Controller
class KeptController {

    private static final String PATH = BroadcastsController.PATH + "/kept";

    private final KeptParts parts;
    private final Board board;
    private final Deeds deeds;
    private final Choices choices;

    KeptController(KeptParts parts, Board board, Deeds deeds, Content content, Groups groups, MessageSource words) {
        this.parts = parts;
        this.board = board;
        this.deeds = deeds;
        this.choices = new Choices(content, groups, words);
    }

    /** @param lines what it says */
    record Row(String id, String name, String author, List<String> lines) {
    }

    @GetMapping(PATH)
    String list(Account who, @RequestParam(defaultValue = "audience") String kind,
            @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        Kept.Kind meant = Kept.Kind.of(kind).orElse(Kept.Kind.AUDIENCE);
        List<Kept> found = parts.of(meant, Paging.skip(page), Paging.SIZE + 1);
        model.addAttribute("kind", meant.id());
        model.addAttribute("rows", Paging.rows(found).stream().map(it -> row(it, locale)).toList());
        model.addAttribute("paging", Paging.of(Math.max(1, page), found, PATH, Map.of("kind", meant.id())));
        model.addAttribute("style", "broadcasts");
        return "console/broadcasts/kept";
    }

    @PostMapping(PATH + "/{id}/delete")
    String delete(Account who, @PathVariable String id, @RequestParam String form,
            @RequestParam(defaultValue = "audience") String kind, RedirectAttributes told) {
        deeds.tell(who, form, "broadcast.unkeep", Map.of("kept", id));
        told.addFlashAttribute("done", "broadcasts.kept.deleted");
        return "redirect:" + PATH + "?kind=" + Kept.Kind.of(kind).orElse(Kept.Kind.AUDIENCE).id();
    }

    private Row row(Kept part, Locale locale) {
        Draft draft = Draft.of(part.values().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, it -> List.of(it.getValue()))));
        List<String> lines = part.kind() == Kept.Kind.AUDIENCE
                ? choices.said(draft, locale)
                : List.copyOf(draft.texts().values());
        return new Row(part.id(), part.name(), board.called(part.author()).orElse("–"), lines);
    }
}
