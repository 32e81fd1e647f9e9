package id.pendamping.console.lists;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.enrolment.ListFile;
import id.pendamping.enrolment.Sheet;
import id.pendamping.enrolment.Tickets;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists, and everything that is done with one. */
@Controller
class ListsController {

    private static final String ONE = Register.PAGE + "/{id}";

    private final Register register;
    private final Deeds deeds;
    private final RandomGenerator random = new SecureRandom();

    ListsController(Register register, Deeds deeds) {
        this.register = register;
        this.deeds = deeds;
    }

    @GetMapping(Register.PAGE)
    String lists(Account who, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("view", register.view(who, page));
        model.addAttribute("style", "lists");
        return "console/lists/lists";
    }

    @PostMapping(Register.PAGE)
    String make(Account who, @RequestParam String form, @RequestParam String name,
            @RequestParam(defaultValue = "group") String kind, RedirectAttributes told) {
        if (name.isBlank()) {
            told.addFlashAttribute("refused", "lists.refused.name");
            return "redirect:" + Register.PAGE;
        }
        String note = deeds.tell(who, form, "enrolment.list", Map.of("name", name.strip(), "kind", kind));
        told.addFlashAttribute("done", "lists.done.made");
        return page(Tickets.id(note));
    }

    @GetMapping(ONE)
    String list(Account who, @PathVariable String id, @RequestParam(defaultValue = "1") int page, Locale locale,
            Model model) {
        Sheet sheet = own(who, id);
        deeds.saw(who, "enrolment.looked", id);
        model.addAttribute("view", register.one(sheet, page, locale));
        model.addAttribute("style", "lists");
        return "console/lists/list";
    }

    /** @param consent what the person answered to the words that were read aloud */
    @PostMapping(ONE + "/add")
    String add(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String name,
            @RequestParam(defaultValue = "") String area, @RequestParam(defaultValue = "") String work,
            @RequestParam(defaultValue = "no") String consent, Locale locale, RedirectAttributes told) {
        own(who, id);
        Candidate candidate = new Candidate(name, area, work);
        if (!consent.equals("yes")) {
            told.addFlashAttribute("refused", "lists.refused.consent");
        } else if (!candidate.isFit()) {
            told.addFlashAttribute("refused", "lists.refused.words");
        } else {
            deeds.tell(who, form, "enrolment.add", candidate.values(id, Register.wording(locale)));
            told.addFlashAttribute("done", "lists.done.added");
        }
        return page(id);
    }

    @PostMapping(ONE + "/report")
    String report(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String entry,
            @RequestParam String status, RedirectAttributes told) {
        own(who, id);
        deeds.tell(who, form, "enrolment.report", Map.of("list", id, "entry", entry, "status", status));
        told.addFlashAttribute("done", "lists.done.reported");
        return page(id);
    }

    /** The person has a phone now, and comes by themselves with this code. */
    @PostMapping(ONE + "/offer")
    String offer(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String entry,
            RedirectAttributes told) {
        own(who, id);
        String code = Tickets.random(random);
        deeds.tell(who, form, "enrolment.offer", Map.of("list", id, "entry", entry, "code", code));
        told.addFlashAttribute("code", code);
        return page(id);
    }

    @PostMapping(ONE + "/forget")
    String forget(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String entry,
            RedirectAttributes told) {
        own(who, id);
        deeds.tell(who, form, "enrolment.forget", Map.of("list", id, "entry", entry));
        told.addFlashAttribute("done", "lists.done.forgotten");
        return page(id);
    }

    @GetMapping(ONE + "/list.csv")
    ResponseEntity<byte[]> export(Account who, @PathVariable String id) {
        Sheet sheet = own(who, id);
        deeds.saw(who, "enrolment.exported", id);
        return ResponseEntity.ok().contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("list-" + id + ".csv").build().toString())
                .body(ListFile.of(sheet));
    }

    private Sheet own(Account who, String id) {
        return register.own(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String page(String id) {
        return "redirect:" + Register.PAGE + "/" + id;
    }
}
