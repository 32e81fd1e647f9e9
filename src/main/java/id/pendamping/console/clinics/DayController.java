package id.pendamping.console.clinics;

import id.pendamping.clinic.Bring;
import id.pendamping.clinic.Calendar.Guest;
import id.pendamping.clinic.Result;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.dialog.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The day of a gathering: who comes, who came, what came of it. */
@Controller
class DayController {

    private static final String ONE = Agenda.PAGE + "/{id}";
    private static final List<String> RESULTS = Arrays.stream(Result.values()).map(Result::word).toList();

    private final Agenda agenda;
    private final Bring bring;
    private final Deeds deeds;

    DayController(Agenda agenda, Bring bring, Deeds deeds) {
        this.agenda = agenda;
        this.bring = bring;
        this.deeds = deeds;
    }

    @GetMapping(ONE)
    String day(Account who, @PathVariable String id, Locale locale, Model model) {
        return show(who, id, "console/clinics/day", locale, model);
    }

    @GetMapping(ONE + "/sheet")
    String sheet(Account who, @PathVariable String id, Locale locale, Model model) {
        return show(who, id, "console/clinics/sheet", locale, model);
    }

    private String show(Account who, String id, String page, Locale locale, Model model) {
        Agenda.Sheet sheet = agenda.sheet(id, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        deeds.saw(who, "clinic.looked", id);
        model.addAttribute("view", sheet);
        model.addAttribute("results", RESULTS);
        model.addAttribute("bring", bring.words(new Language(locale.getLanguage())).lines().toList());
        model.addAttribute("style", "clinics");
        return page;
    }

    /** @param typed the code that somebody shows, or their number */
    @PostMapping(ONE + "/arrived")
    String arrived(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String typed,
            RedirectAttributes told) {
        Optional<Guest> guest = agenda.guest(id, typed);
        if (guest.isEmpty()) {
            told.addFlashAttribute("refused", "clinics.refused.unknown");
        } else if (guest.get().came()) {
            told.addFlashAttribute("refused", "clinics.refused.twice");
        } else {
            note(who, id, form, guest.get().number(), Result.CAME.word(), told);
        }
        return page(id);
    }

    @PostMapping(ONE + "/result")
    String result(Account who, @PathVariable String id, @RequestParam String form, @RequestParam int number,
            @RequestParam String result, RedirectAttributes told) {
        note(who, id, form, number, result, told);
        return page(id);
    }

    private void note(Account who, String id, String form, int number, String result, RedirectAttributes told) {
        String note = deeds.tell(who, form, "clinic.result",
                Map.of("event", id, "number", String.valueOf(number), "result", result));
        if (agenda.isNoted(id, note)) {
            told.addFlashAttribute("done", "clinics.done.noted");
        } else {
            told.addFlashAttribute("refused", "clinics.refused.consent");
        }
    }

    @PostMapping(ONE + "/minutes")
    String minutes(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String words,
            RedirectAttributes told) {
        deeds.tell(who, form, "clinic.minutes", Map.of("event", id, "words", words.strip()));
        told.addFlashAttribute("done", "clinics.done.minutes");
        return page(id);
    }

    private static String page(String id) {
        return "redirect:" + Agenda.PAGE + "/" + id;
    }
}
