package id.pendamping.console.team;

import id.pendamping.chat.StartLink;
import id.pendamping.console.Account;
import id.pendamping.console.team.AccountBook.Opened;
import id.pendamping.outbox.BotLinks;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffCodes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The accounts of the team; only coordinators get here. */
@Controller
class UsersController {

    private static final String PAGE = "/console/users";
    private static final String BACK = "redirect:" + PAGE;

    private final UserList list;
    private final AccountBook book;
    private final BotLinks links;

    UsersController(UserList list, AccountBook book, BotLinks links) {
        this.list = list;
        this.book = book;
        this.links = links;
    }

    @GetMapping(PAGE)
    String users(Account who, Model model) {
        model.addAttribute("view", list.view(who));
        return "console/team/users";
    }

    @PostMapping(PAGE)
    String open(Account who, @RequestParam String form, @RequestParam String name,
            @RequestParam(defaultValue = "") String member, @RequestParam(defaultValue = "") String called,
            @RequestParam(defaultValue = "") String role, RedirectAttributes told) {
        Role wanted = Role.of(role).orElse(Role.KADER);
        switch (book.open(who, form, name, member, called, wanted)) {
            case Opened.With given -> give(told, given);
            case Opened.Refused(String why) -> told.addFlashAttribute("refused", "team.users.refused." + why);
        }
        return BACK;
    }

    @PostMapping(PAGE + "/{id}/password")
    String renew(Account who, @PathVariable String id, RedirectAttributes told) {
        book.renew(who, id).ifPresentOrElse(given -> give(told, given), () -> refuse(told));
        return BACK;
    }

    @PostMapping(PAGE + "/{id}/disable")
    String disable(Account who, @PathVariable String id, RedirectAttributes told) {
        return told(book.disable(who, id, true), "team.users.disabled", told);
    }

    @PostMapping(PAGE + "/{id}/enable")
    String enable(Account who, @PathVariable String id, RedirectAttributes told) {
        return told(book.disable(who, id, false), "team.users.enabled", told);
    }

    @PostMapping(PAGE + "/{id}/role")
    String role(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String role,
            RedirectAttributes told) {
        return told(Role.of(role).filter(wanted -> book.role(who, form, id, wanted)).isPresent(),
                "team.users.role-changed", told);
    }

    @PostMapping(PAGE + "/{id}/link")
    String link(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        book.link(who, form, id).map(code -> new StartLink(StaffCodes.PREFIX, code)).ifPresentOrElse(
                link -> told.addFlashAttribute("link", links.words(link)), () -> refuse(told));
        return BACK;
    }

    private static String told(boolean done, String words, RedirectAttributes told) {
        if (done) {
            told.addFlashAttribute("done", words);
        } else {
            refuse(told);
        }
        return BACK;
    }

    /** Kept for the next page of this session and nowhere else. */
    private static void give(RedirectAttributes told, Opened.With given) {
        told.addFlashAttribute("given", given);
    }

    private static void refuse(RedirectAttributes told) {
        told.addFlashAttribute("refused", "team.users.refused.own");
    }
}
