package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.outbox.Heartbeats;
import id.pendamping.outbox.Sending;
import id.pendamping.outbox.SendingSwitch;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The emergency stop, and letting it go again. Who may do which is decided where it is done. */
@Controller
class SendingController {

    private final Deeds deeds;
    private final SendingSwitch shared;
    private final Heartbeats heartbeats;

    SendingController(Deeds deeds, SendingSwitch shared, Heartbeats heartbeats) {
        this.deeds = deeds;
        this.shared = shared;
        this.heartbeats = heartbeats;
    }

    @PostMapping("/console/sending")
    String set(Account who, @RequestParam String form, @RequestParam Sending mode,
            @RequestParam(defaultValue = "") String back, RedirectAttributes told) {
        deeds.tell(who, form, "sending.set", Map.of("mode", mode.name()));
        tell(told, shared.find().orElse(Sending.ON) == mode,
                "team.sending.set." + mode.name().toLowerCase(Locale.ROOT));
        return back(back);
    }

    @PostMapping("/console/sending/confirm")
    String confirm(Account who, @RequestParam String form, RedirectAttributes told) {
        deeds.tell(who, form, "sending.confirm", Map.of());
        tell(told, !heartbeats.isHeld(), "team.sending.confirmed");
        return back("settings");
    }

    private static void tell(RedirectAttributes told, boolean done, String words) {
        if (done) {
            told.addFlashAttribute("done", words);
        } else {
            told.addFlashAttribute("refused", "team.sending.refused");
        }
    }

    private static String back(String where) {
        return where.equals("settings") ? "redirect:/console/settings" : "redirect:/console";
    }
}
