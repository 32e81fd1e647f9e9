package id.pendamping.console.helpdesk;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who waits for a person, who is answered, and what is closed. The list renews itself while it is looked at. */
@Controller
class HelpdeskController {

    private final Queue queue;
    private final LivePart live;
    private final Deeds deeds;

    HelpdeskController(Queue queue, LivePart live, Deeds deeds) {
        this.queue = queue;
        this.live = live;
        this.deeds = deeds;
    }

    @GetMapping(Queue.PAGE)
    String list(Account who, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page,
            Locale locale, Model model) {
        deeds.saw(who, "ticket.queue", null);
        model.addAttribute("view", queue.view(who, Shelf.of(show), page, locale));
        model.addAttribute("opened", live.opened());
        model.addAttribute("over", false);
        model.addAttribute("style", "helpdesk");
        return "console/helpdesk/queue";
    }

    /** @param seen the mark of what stands there now */
    @GetMapping(Queue.PAGE + "/queue")
    @Nullable
    ModelAndView again(Account who, @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page, @RequestParam String seen, @RequestParam long opened,
            Locale locale, HttpServletResponse response) {
        Queue.View view = queue.view(who, Shelf.of(show), page, locale);
        boolean isOver = live.isOver(opened);
        if (view.mark().equals(seen) && !isOver) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return null;
        }
        if (!seen.startsWith(view.who() + "-")) {
            deeds.saw(who, "ticket.queue", null);
        }
        if (isOver) {
            response.setStatus(LivePart.ENOUGH);
        }
        return new ModelAndView("console/helpdesk/queue :: part",
                Map.of("view", view, "opened", opened, "over", isOver));
    }
}
