package id.pendamping.console.people;

import id.pendamping.casework.ImportFile;
import id.pendamping.casework.Imports;
import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.console.Spelling;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes in a table of people: shows first what would be written and what is wrong, and writes only then. The file goes
 * from page to page with the form; nothing of it is kept in between.
 */
@Controller
class ImportController {

    static final String PATH = PeopleController.PATH + "/import";

    private static final int LARGEST = 500_000;
    private static final int LATEST = 10;

    private final Imports imports;
    private final ImportPreviews previews;
    private final Deeds deeds;
    private final InstantSource clock;
    private final ZoneId zone;

    ImportController(Imports imports, ImportPreviews previews, Deeds deeds, InstantSource clock,
            ZoneId zone) {
        this.imports = imports;
        this.previews = previews;
        this.deeds = deeds;
        this.clock = clock;
        this.zone = zone;
    }

    @GetMapping(PATH)
    String upload(Account who, Locale locale, Model model) {
        PersonDeedsController.lead(who);
        List<Taken> taken = imports.newest(LATEST).stream().map(it -> new Taken(it.id(),
                new Spelling(locale, zone).day(it.at()), previews.by(it.by()), it.lines().size(), it.undone() != null))
                .toList();
        model.addAttribute("view", new Upload(taken, previews.legal().shown()));
        model.addAttribute("style", "people");
        return "console/people/import";
    }

    @PostMapping(PATH + "/preview")
    String preview(Account who, @RequestParam MultipartFile file, Locale locale, Model model, RedirectAttributes told)
            throws IOException {
        PersonDeedsController.lead(who);
        if (file.isEmpty() || file.getSize() > LARGEST) {
            told.addFlashAttribute("refused", "people.import.size");
            return "redirect:" + PATH;
        }
        deeds.saw(who, "people.listed", null);
        String text = text(file.getBytes());
        model.addAttribute("view", previews.of(ImportFile.read(text, previews.legal()), text, locale,
                LocalDate.ofInstant(clock.instant(), zone)));
        model.addAttribute("style", "people");
        return "console/people/preview";
    }

    /** Spreadsheets write the old way of one byte a letter where they are not asked for another. */
    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    @PostMapping(PATH)
    String take(Account who, @RequestParam String form, @RequestParam String text,
            @RequestParam(defaultValue = "") List<Integer> line, @RequestParam(defaultValue = "") String consent,
            @RequestParam(defaultValue = "") String sharing, @RequestParam LocalDate asked, RedirectAttributes told) {
        PersonDeedsController.lead(who);
        Set<Integer> chosen = new HashSet<>(line);
        ImportFile file = ImportFile.read(text, previews.legal());
        List<List<String>> lines = file.lines().stream().filter(it -> chosen.contains(it.number()))
                .map(ImportFile.Line::written).toList();
        if (lines.isEmpty() || !consent.equals("yes")) {
            told.addFlashAttribute("refused", "people.import.nothing");
        } else {
            deeds.tell(who, form, "people.import", Map.of("file", file.fingerprint(), "lines", lines, "consent",
                    consent, "sharing", sharing, "asked", asked.toString()));
            told.addFlashAttribute("done", "people.done.import");
        }
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/undo")
    String undo(Account who, @RequestParam String form, @RequestParam String taken, RedirectAttributes told) {
        PersonDeedsController.lead(who);
        deeds.tell(who, form, "people.unimport", Map.of("import", taken));
        told.addFlashAttribute("done", "people.done.unimport");
        return "redirect:" + PATH;
    }

    /** @param legal what may stand in a column, in words */
    record Upload(List<Taken> taken, Map<String, String> legal) {
    }

    record Taken(String id, String day, String by, int people, boolean undone) {
    }
}
