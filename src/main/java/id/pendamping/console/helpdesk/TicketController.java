package id.pendamping.console.helpdesk;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One request: what was said, and everything a helper does with it. */
@Controller
class TicketController {

    private static final String ONE = Queue.PAGE + "/{id}";
    private static final String READ = "ticket.read";

    private final OneTicket tickets;
    private final LivePart live;
    private final Deeds deeds;

    TicketController(OneTicket tickets, LivePart live, Deeds deeds) {
        this.tickets = tickets;
        this.live = live;
        this.deeds = deeds;
    }

    @GetMapping(ONE)
    String ticket(Account who, @PathVariable String id, Locale locale, Model model) {
        TicketView view = tickets.find(who, id, locale).orElseThrow(TicketController::none);
        deeds.saw(who, READ, id);
        model.addAttribute("view", view);
        model.addAttribute("talk", view.talk());
        model.addAttribute("opened", live.opened());
        model.addAttribute("over", false);
        model.addAttribute("style", "helpdesk");
        return "console/helpdesk/ticket";
    }

    /** @param seen the mark of what stands there now */
    @GetMapping(ONE + "/talk")
    @Nullable
    ModelAndView again(Account who, @PathVariable String id, @RequestParam String seen, @RequestParam long opened,
            Locale locale, HttpServletResponse response) {
        Talk talk = tickets.talk(id, locale).orElseThrow(TicketController::none);
        boolean isOver = live.isOver(opened);
        if (talk.mark().equals(seen) && !isOver) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        if (talk.saysMoreThan(seen)) {
            deeds.saw(who, READ, id);
        }
        if (isOver) {
            response.setStatus(LivePart.ENOUGH);
        }
        return new ModelAndView("console/helpdesk/ticket :: talk",
                Map.of("talk", talk, "opened", opened, "over", isOver));
    }

    @PostMapping(ONE + "/answer")
    String answer(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String words,
            RedirectAttributes told) {
        // A browser counts the end of a line as one sign and sends two.
        String plain = words.replace("\r\n", "\n");
        if (!does(who, id, form, "answer", Map.of("words", plain), told)) {
            told.addFlashAttribute("draft", plain);
        }
        return page(id);
    }

    @PostMapping(ONE + "/take")
    String take(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        does(who, id, form, "take", Map.of(), told);
        return page(id);
    }

    /** @param staff to whom: a colleague, or whoever asks when they take it over */
    @PostMapping(ONE + "/pass")
    String pass(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String staff,
            RedirectAttributes told) {
        does(who, id, form, "pass", Map.of("staff", staff), told);
        return page(id);
    }

    @PostMapping(ONE + "/close")
    String close(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        does(who, id, form, "close", Map.of(), told);
        return page(id);
    }

    private boolean does(Account who, String id, String form, String deed, Map<String, Object> values,
            RedirectAttributes told) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("ticket", id);
        String note = deeds.tell(who, form, "helpdesk." + deed, all);
        return tickets.refusal(who, id, note).map(why -> {
            told.addFlashAttribute("refused", "helpdesk.refused." + why);
            return false;
        }).orElseGet(() -> {
            told.addFlashAttribute("done", "helpdesk.done." + deed);
            return true;
        });
    }

    private static String page(String id) {
        return "redirect:" + Queue.PAGE + "/" + id;
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
