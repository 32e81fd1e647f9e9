package id.pendamping.console.groups;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Paging;
import id.pendamping.console.Spelling;
import id.pendamping.group.Group;
import id.pendamping.group.GroupBoard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

/** Which groups there are, what is reached in each, and what is decided for it. */
@Controller
class GroupsController {

    static final String PATH = "/console/groups";
    private static final String GROUP = "group";

    private final GroupBoard board;
    private final Deeds deeds;
    private final GroupViews views;

    GroupsController(GroupBoard board, Deeds deeds, MessageSource words) {
        this.board = board;
        this.deeds = deeds;
        this.views = new GroupViews(board, words);
    }

    @GetMapping(PATH)
    String list(Account who, @RequestParam(defaultValue = "active") String stage,
            @RequestParam(defaultValue = "1") int page, Spelling spelling, Model model) {
        Group.Stage meant = stage(stage);
        List<Group> found = board.page(who.person(), meant, Paging.skip(page), Paging.SIZE + 1);
        String word = meant.name().toLowerCase(Locale.ROOT);
        model.addAttribute("rows", Paging.rows(found).stream().map(it -> views.row(it, spelling)).toList());
        model.addAttribute("stage", word);
        model.addAttribute("paging", Paging.of(Math.max(1, page), found, PATH, Map.of("stage", word)));
        model.addAttribute("style", "groups");
        return "console/groups/list";
    }

    private static Group.Stage stage(String word) {
        for (Group.Stage stage : Group.Stage.values()) {
            if (stage.name().equalsIgnoreCase(word)) {
                return stage;
            }
        }
        return Group.Stage.ACTIVE;
    }

    @GetMapping(PATH + "/{id}")
    String one(Account who, @PathVariable String id, Spelling spelling, Model model) {
        model.addAttribute("view", views.one(found(who, id), who, spelling));
        model.addAttribute("style", "groups");
        return "console/groups/one";
    }

    @PostMapping(PATH + "/{id}/weekly")
    String weekly(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String day,
            @RequestParam String hour, RedirectAttributes told) {
        return decide(who, id, form, "weekly", Map.of("day", day, "hour", hour), told);
    }

    @PostMapping(PATH + "/{id}/rest")
    String rest(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        return decide(who, id, form, "rest", Map.of(), told);
    }

    @PostMapping(PATH + "/{id}/circles")
    String circles(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        return decide(who, id, form, "circles", Map.of(), told);
    }

    @PostMapping(PATH + "/{id}/hand")
    String hand(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String member,
            RedirectAttributes told) {
        return decide(who, id, form, "hand", Map.of("member", member), told);
    }

    private String decide(Account who, String id, String form, String about, Map<String, Object> values,
            RedirectAttributes told) {
        Group group = found(who, id);
        Map<String, Object> all = new java.util.HashMap<>(values);
        all.put(GROUP, GroupBoard.named(group));
        deeds.tell(who, form, "group." + about, all);
        boolean isChanged = found(who, id).revision() != group.revision();
        told.addFlashAttribute(isChanged ? "done" : "refused", isChanged ? "groups.did." + about : "groups.unchanged");
        return "redirect:" + PATH + "/" + id;
    }

    private Group found(Account who, String id) {
        return Optional.of(id).flatMap(it -> board.find(who.person(), it))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
