package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.NewPassword;
import id.pendamping.console.Passwords;
import id.pendamping.console.Section;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who somebody is here, and their password. */
@Controller
class OwnAccountController {

    private final Passwords passwords;

    OwnAccountController(Passwords passwords) {
        this.passwords = passwords;
    }

    @GetMapping(Section.OWN_ACCOUNT)
    String account(Account who, Model model) {
        model.addAttribute("view", new View(who, who.role().id(), passwords.mustChange(who), NewPassword.SHORTEST));
        return "console/team/account";
    }

    @PostMapping(Section.OWN_ACCOUNT)
    String change(Account who, @RequestParam String old, @RequestParam String fresh, @RequestParam String again,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes told) {
        Optional<String> wrong = fresh.equals(again)
                ? passwords.change(who, old, fresh, request, response)
                : Optional.of("again");
        wrong.ifPresentOrElse(what -> told.addFlashAttribute("refused", "team.account.wrong." + what),
                () -> told.addFlashAttribute("done", "team.account.changed"));
        return "redirect:" + Section.OWN_ACCOUNT;
    }

    record View(Account who, String role, boolean mustChange, int shortest) {
    }
}
