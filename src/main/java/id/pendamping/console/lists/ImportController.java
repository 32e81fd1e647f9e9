package id.pendamping.console.lists;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.enrolment.Sheet;
import id.pendamping.enrolment.Upload;
import id.pendamping.enrolment.Upload.Line;
import id.pendamping.enrolment.Upload.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds people from a file: first it is shown what would be written, then it is written. */
@Controller
class ImportController {

    private static final String PAGE = Register.PAGE + "/{id}/import";
    private static final int MOST_BYTES = 100_000;

    private final Register register;
    private final Deeds deeds;

    ImportController(Register register, Deeds deeds) {
        this.register = register;
        this.deeds = deeds;
    }

    @GetMapping(PAGE)
    String ask(Account who, @PathVariable String id, Locale locale, Model model) {
        return show(own(who, id), List.of(), "", locale, model);
    }

    /** Nothing is written yet. */
    @PostMapping(PAGE)
    String preview(Account who, @PathVariable String id, @RequestParam MultipartFile file, Locale locale, Model model)
            throws IOException {
        Sheet sheet = own(who, id);
        String text = file.getSize() > MOST_BYTES ? "" : new String(file.getBytes(), StandardCharsets.UTF_8);
        List<Line> lines = Upload.read(text, sheet.entries());
        if (lines.isEmpty()) {
            model.addAttribute("refused", "lists.refused.file");
        }
        return show(sheet, lines, text, locale, model);
    }

    /** Each line is a deed of its own, and the same one when the form comes twice. */
    @PostMapping(PAGE + "/keep")
    String keep(Account who, @PathVariable String id, @RequestParam String form, @RequestParam String text,
            @RequestParam(defaultValue = "no") String consent, Locale locale, RedirectAttributes told) {
        Sheet sheet = own(who, id);
        if (!consent.equals("yes")) {
            told.addFlashAttribute("refused", "lists.refused.consent");
            return "redirect:" + Register.PAGE + "/" + id;
        }
        List<Line> fit = Upload.read(text, sheet.entries()).stream().filter(it -> it.problem() == Problem.NONE)
                .toList();
        fit.forEach(line -> deeds.tell(who, also(form, line), "enrolment.add",
                new Candidate(line.name(), line.area(), line.work()).values(id, Register.wording(locale))));
        told.addFlashAttribute("added", fit.size());
        return "redirect:" + Register.PAGE + "/" + id;
    }

    private static String also(String form, Line line) {
        return UUID.nameUUIDFromBytes((form + line.number()).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private String show(Sheet sheet, List<Line> lines, String text, Locale locale, Model model) {
        model.addAttribute("view", new View(sheet.list().id(), sheet.list().name(), lines, text,
                lines.stream().filter(it -> it.problem() == Problem.NONE).count(), Upload.MOST_LINES,
                register.readAloud(locale)));
        model.addAttribute("style", "lists");
        return "console/lists/import";
    }

    private Sheet own(Account who, String id) {
        return register.own(who, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param lines empty before a file is chosen */
    record View(String id, String name, List<Line> lines, String text, long fit, int most, List<String> readAloud) {
    }
}
