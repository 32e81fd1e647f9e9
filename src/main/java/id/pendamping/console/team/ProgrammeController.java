package id.pendamping.console.team;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Spelling;
import id.pendamping.programme.Programmes;
import id.pendamping.staff.Role;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the programme plans, and which of its stages somebody said were finished. */
@Controller
class ProgrammeController {

    private static final String PAGE = "/console/programme";
    private static final String BACK = "redirect:" + PAGE;
    private static final List<String> DATES = List.of("from.", "until.");

    private final ProgrammePages pages;
    private final Programmes programmes;
    private final Deeds deeds;

    ProgrammeController(ProgrammePages pages, Programmes programmes, Deeds deeds) {
        this.pages = pages;
        this.programmes = programmes;
        this.deeds = deeds;
    }

    @GetMapping(PAGE)
    String all(Account who, Spelling spelling, Model model) {
        model.addAttribute("view", pages.all(who, spelling));
        return "console/team/programme";
    }

    @GetMapping(PAGE + "/new")
    String choose(Account who, @RequestParam(defaultValue = "") String template, Locale locale, Model model) {
        lead(who);
        if (template.isEmpty()) {
            model.addAttribute("choices", pages.choices(locale));
            return "console/team/programme-choose";
        }
        return form(pages.fresh(template, locale), model);
    }

    @GetMapping(PAGE + "/{id}")
    String change(Account who, @PathVariable String id, Locale locale, Model model) {
        lead(who);
        return form(pages.change(id, locale), model);
    }

    /** The id of its form is the id of a new programme, so that a double click makes one. */
    @PostMapping(PAGE)
    String save(Account who, @RequestParam Map<String, String> fields, @RequestParam String form,
            @RequestParam(defaultValue = "") List<String> groups, @RequestParam(defaultValue = "") List<String> areas,
            @RequestParam(defaultValue = "") List<String> schemes, RedirectAttributes told) {
        String id = fields.getOrDefault("programme", "");
        Map<String, Object> values = new HashMap<>(Map.of("programme", id.isEmpty() ? form : id, "template",
                fields.getOrDefault("template", ""), "name", fields.getOrDefault("name", ""), "places",
                fields.getOrDefault("places", "").lines().toList(), "groups", groups, "areas", areas,
                "schemes", schemes));
        fields.forEach((name, value) -> {
            if (DATES.stream().anyMatch(name::startsWith)) {
                day(value).ifPresent(day -> values.put(name, day));
            }
        });
        if (isBackwards(values)) {
            told.addFlashAttribute("refused", "team.programme.backwards");
            return BACK;
        }
        deeds.tell(who, form, "programme.save", values);
        String name = fields.getOrDefault("name", "").strip();
        boolean done = programmes.find(String.valueOf(values.get("programme"))).filter(it -> it.name().equals(name))
                .isPresent();
        told.addFlashAttribute(done ? "done" : "refused",
                done ? "team.programme.saved" : "team.programme.refused");
        return BACK;
    }

    @PostMapping(PAGE + "/{id}/{stage}")
    String finish(Account who, @PathVariable String id, @PathVariable String stage, @RequestParam String form,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            RedirectAttributes told) {
        Map<String, Object> values = new HashMap<>(Map.of("programme", id, "stage", stage));
        if (on != null) {
            values.put("on", on);
        }
        deeds.tell(who, form, "programme.finish", values);
        boolean done = Optional.ofNullable(programmes.finished(id).get(stage)).equals(Optional.ofNullable(on));
        told.addFlashAttribute(done ? "done" : "refused", done
                ? on == null ? "team.programme.reopened" : "team.programme.finished"
                : "team.programme.not-finished");
        return BACK;
    }

    private static String form(Optional<ProgrammePages.Form> form, Model model) {
        model.addAttribute("view", form.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return "console/team/programme-form";
    }

    private static boolean isBackwards(Map<String, Object> values) {
        return values.entrySet().stream().filter(entry -> entry.getKey().startsWith("from.")).anyMatch(
                entry -> values.get("until." + entry.getKey().substring("from.".length())) instanceof LocalDate until
                        && entry.getValue() instanceof LocalDate from && until.isBefore(from));
    }

    private static void lead(Account who) {
        if (who.role() != Role.COORDINATOR) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return written.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
