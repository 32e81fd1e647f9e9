package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Board;
import id.pendamping.broadcast.Broadcast;
import id.pendamping.broadcast.NotReached;
import id.pendamping.broadcast.Recipient.State;
import id.pendamping.broadcast.Stage;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.dialog.Content;
import id.pendamping.group.Groups;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which broadcasts there are, what became of each, and how they are paused, resumed, cancelled and approved. */
@Controller
class BroadcastsController {

    static final String PATH = "/console/broadcasts";
    private static final Map<String, Set<Stage>> WHICH = Map.of("open", Stage.OPEN, "over",
            Set.of(Stage.DONE, Stage.CANCELLED), "all", Stage.SUBMITTED);
    private static final Set<String> ACTS = Set.of("pause", "resume", "cancel", "approve");

    private final Board board;
    private final Deeds deeds;
    private final BroadcastViews views;

    BroadcastsController(Board board, Deeds deeds, Content content, Groups groups, MessageSource words) {
        this.board = board;
        this.deeds = deeds;
        this.views = new BroadcastViews(board, new Choices(content, groups, words), new Shown(words));
    }

    @GetMapping(PATH)
    String list(Account who, @RequestParam(defaultValue = "all") String which,
            @RequestParam(defaultValue = "1") int page,
            Spelling spelling, Model model) {
        Set<Stage> stages = WHICH.getOrDefault(which, Stage.SUBMITTED);
        List<Broadcast> found = board.among(who.person(), stages, Paging.skip(page), Paging.SIZE + 1);
        model.addAttribute("rows", Paging.rows(found).stream().map(it -> views.row(it, spelling)).toList());
        model.addAttribute("paging", Paging.of(Math.max(1, page), found, PATH, Map.of("which", which)));
        model.addAttribute("which", which);
        model.addAttribute("style", "broadcasts");
        return "console/broadcasts/list";
    }

    @GetMapping(PATH + "/{id}")
    String one(Account who, @PathVariable String id, Spelling spelling, Model model) {
        Broadcast it = found(who, id);
        model.addAttribute("view", views.one(it, who, spelling));
        model.addAttribute("progress", views.progress(it, spelling));
        model.addAttribute("style", "broadcasts");
        return "console/broadcasts/one";
    }

    /** The part that is looked at every few seconds; a page that shows another stage is asked for anew. */
    @GetMapping(PATH + "/{id}/progress")
    String progress(Account who, @PathVariable String id, @RequestParam(defaultValue = "") String stage,
            Spelling spelling, Model model,
            HttpServletResponse response) {
        Broadcast it = found(who, id);
        if (!stage.isEmpty() && !stage.equals(it.stage().id())) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("progress", views.progress(it, spelling));
        return stage.isEmpty() ? "console/broadcasts/progress :: bar" : "console/broadcasts/progress :: whole";
    }

    @GetMapping(PATH + "/{id}/missed")
    String missed(Account who, @PathVariable String id, @RequestParam(defaultValue = "dropped") String state,
            @RequestParam(defaultValue = "1") int page, Spelling spelling, Model model) {
        Broadcast it = found(who, id);
        State meant = "unknown".equals(state) ? State.UNKNOWN : State.DROPPED;
        deeds.saw(who, "broadcast.looked", id);
        List<NotReached> people = board.notReached(who.person(), it, meant, Paging.skip(page), Paging.SIZE + 1);
        model.addAttribute("view", views.row(it, spelling));
        model.addAttribute("state", meant.id());
        model.addAttribute("people", Paging.rows(people).stream().map(views::missed).toList());
        model.addAttribute("paging", Paging.of(Math.max(1, page), people, PATH + "/" + id + "/missed",
                Map.of("state", meant.id())));
        return "console/broadcasts/missed";
    }

    @PostMapping(PATH + "/{id}/{act}")
    String steer(Account who, @PathVariable String id, @PathVariable String act, @RequestParam String form,
            RedirectAttributes told) {
        Broadcast before = found(who, id);
        if (!ACTS.contains(act)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        deeds.tell(who, form, "broadcast." + act, Map.of("broadcast", id));
        if (found(who, id).stage() == before.stage()) {
            told.addFlashAttribute("refused", "broadcasts.one.unchanged");
        } else {
            told.addFlashAttribute("done", "broadcasts.one.did." + act);
        }
        return "redirect:" + PATH + "/" + id;
    }

    private Broadcast found(Account who, String id) {
        return board.find(who.person(), id).filter(it -> it.stage() != Stage.DRAFT)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
