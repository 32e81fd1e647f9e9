package id.pendamping.console.clinics;

import id.pendamping.clinic.Calendar;
import id.pendamping.clinic.Calendar.Day;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar, and what is planned in it. */
@Controller
class ClinicsController {

    private static final String FORM = "console/clinics/plan";

    private final Agenda agenda;
    private final InstantSource clock;
    private final Deeds deeds;

    ClinicsController(Agenda agenda, InstantSource clock, Deeds deeds) {
        this.agenda = agenda;
        this.clock = clock;
        this.deeds = deeds;
    }

    @GetMapping(Agenda.PAGE)
    String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "1") int page,
            Locale locale, Model model) {
        model.addAttribute("view", agenda.view(show, page, locale));
        model.addAttribute("style", "clinics");
        return "console/clinics/list";
    }

    @GetMapping(Agenda.PAGE + "/new")
    String plan(Model model) {
        return form(model, null, Plan.empty(agenda.zone()));
    }

    @PostMapping(Agenda.PAGE + "/new")
    String make(Account who, @RequestParam String form, @ModelAttribute Plan plan, Model model,
            RedirectAttributes told) {
        Optional<String> problem = plan.problem(clock.instant());
        if (problem.isPresent()) {
            model.addAttribute("refused", "clinics.problem." + problem.get());
            return form(model, null, plan);
        }
        String note = deeds.tell(who, form, "clinic.create", plan.values());
        told.addFlashAttribute("done", "clinics.done.made");
        return one(Calendar.made(note));
    }

    @GetMapping(Agenda.PAGE + "/{id}/edit")
    String edit(@PathVariable String id, Model model) {
        return form(model, id, Plan.of(day(id).gathering()));
    }

    @PostMapping(Agenda.PAGE + "/{id}/edit")
    String change(Account who, @PathVariable String id, @RequestParam String form, @ModelAttribute Plan given,
            Model model, RedirectAttributes told) {
        Day day = day(id);
        Plan plan = given.of(day.gathering().kind(), day.gathering().zone());
        boolean isMoved = plan.start().filter(day.gathering().start()::equals).isEmpty();
        Optional<String> problem = plan.problem(clock.instant()).filter(it -> isMoved || !it.equals("start"));
        if (problem.isPresent()) {
            model.addAttribute("refused", "clinics.problem." + problem.get());
            return form(model, id, plan);
        }
        Map<String, Object> values = plan.values();
        values.put("event", id);
        deeds.tell(who, form, "clinic.edit", values);
        deeds.tell(who, also(form, "topic"), "clinic.topic", Map.of("event", id, "words", plan.topic()));
        if (isMoved) {
            deeds.tell(who, also(form, "move"), "clinic.move", values);
        }
        told.addFlashAttribute("done", isMoved ? "clinics.done.moved" : "clinics.done.changed");
        return one(id);
    }

    /** The same form does one thing more, and the same one when it comes twice. */
    private static String also(String form, String deed) {
        return UUID.nameUUIDFromBytes((form + deed).getBytes(StandardCharsets.UTF_8)).toString();
    }

    @PostMapping(Agenda.PAGE + "/{id}/call-off")
    String callOff(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        deeds.tell(who, form, "clinic.call_off", Map.of("event", day(id).gathering().id()));
        told.addFlashAttribute("done", "clinics.done.off");
        return one(id);
    }

    @PostMapping(Agenda.PAGE + "/{id}/end-series")
    String endSeries(Account who, @PathVariable String id, @RequestParam String form, RedirectAttributes told) {
        deeds.tell(who, form, "clinic.end_series", Map.of("event", day(id).gathering().id()));
        told.addFlashAttribute("done", "clinics.done.ended");
        return one(id);
    }

    private Day day(String id) {
        return agenda.day(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String form(Model model, @Nullable String id, Plan plan) {
        model.addAttribute("view", new View(id, plan, Plan.KINDS, Plan.ZONES, Plan.REPEATS, agenda.today()));
        model.addAttribute("style", "clinics");
        return FORM;
    }

    private static String one(String id) {
        return "redirect:" + Agenda.PAGE + "/" + id;
    }

    /** @param id null for a new one */
    record View(@Nullable String id, Plan plan, List<String> kinds, List<String> zones, List<String> repeats,
            LocalDate today) {
    }
}
