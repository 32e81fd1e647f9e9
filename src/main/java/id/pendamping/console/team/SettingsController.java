package id.pendamping.console.team;

import id.pendamping.console.Account;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What the program was started with, and what a coordinator can set while it runs. */
@Controller
class SettingsController {

    private final SendingState sending;
    private final SampleWork sample;
    private final Installation installation;

    SettingsController(SendingState sending, SampleWork sample, @Value("${pendamping.outbox.rate}") String rate,
            ZoneId zone, @Value("${pendamping.store.uri:}") String store,
            @Value("${pendamping.telegram.token:}") String token) {
        this.sending = sending;
        this.sample = sample;
        this.installation = new Installation(rate, zone.getId(), store.startsWith("mongodb"), !token.isBlank());
    }

    @GetMapping("/console/settings")
    String settings(Account who, Model model) {
        model.addAttribute("view", new View(sending.now(), sample.now(), installation));
        return "console/team/settings";
    }

    record View(SendingState.View sending, SampleWork.View sample, Installation installation) {
    }

    /**
     * @param rate messages a second, or {@code off} for no limit
     * @param lasting whether the store is a MongoDB, and not the one for trials
     * @param telegram whether there is a bot
     */
    record Installation(String rate, String zone, boolean lasting, boolean telegram) {
    }
}
