package id.pendamping.console.exports;

import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.console.exports.Sheet.Format;
import id.pendamping.staff.ExportLog;
import id.pendamping.staff.StaffDirectory;
import id.pendamping.staff.StaffMember;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tables to take along, their codebooks, and who took which. */
@Controller
class ExportsController {

    private static final String PATH = "/console/exports";
    private static final int LISTED = 25;

    private final Tables tables;
    private final Desk desk;
    private final ExportLog log;
    private final StaffDirectory staff;
    private final Wording wording;
    private final Days days;

    ExportsController(Tables tables, Desk desk, ExportLog log, StaffDirectory staff, Wording wording, Days days) {
        this.tables = tables;
        this.desk = desk;
        this.log = log;
        this.staff = staff;
        this.wording = wording;
        this.days = days;
    }

    @GetMapping(PATH)
    String page(Account who, Spelling spelling, Model model) {
        Map<String, String> names = staff.all().stream()
                .collect(Collectors.toMap(StaffMember::person, StaffMember::name, (one, other) -> one));
        model.addAttribute("view", new View(tables.all().stream().map(Table::id).toList(), who.role().seesEverybody(),
                log.newest(LISTED).stream().map(it -> taken(it, names, spelling)).toList()));
        return "console/exports/exports";
    }

    private static Taken taken(ExportLog.Entry entry, Map<String, String> names, Spelling spelling) {
        return new Taken(spelling.moment(entry.at()), names.get(entry.staff()), entry.table(),
                List.of(entry.kind().split("\\+")), entry.purpose(), entry.rows());
    }

    /** Writes the file straight into the answer; only a refusal leads to a page. */
    @PostMapping(PATH)
    @Nullable
    String export(Account who, @RequestParam String table, @RequestParam String format,
            @RequestParam(name = "with", defaultValue = "") Set<String> ticked,
            @RequestParam(defaultValue = "") String purpose, Locale locale, HttpServletResponse response,
            RedirectAttributes told) throws IOException {
        Wish wish = new Wish(table(table), Format.of(format).orElseThrow(ExportsController::unknown),
                ticked.contains("research"), ticked.contains("stable"), ticked.contains("names"), purpose);
        Optional<String> refusal = wish.refusal(who);
        if (refusal.isEmpty()) {
            String file = "pendamping-" + table + "-" + days.today() + "." + format;
            if (desk.write(who, wish, locale, () -> open(response, wish.format(), file))) {
                return null;
            }
        }
        told.addFlashAttribute("refused", "exports.refused." + refusal.orElse("busy"));
        return "redirect:" + PATH;
    }

    @GetMapping(PATH + "/codebook/{table}")
    String codebook(@PathVariable String table, Locale locale, Model model) {
        Codebook book = new Codebook(wording, locale);
        model.addAttribute("view", new Book(table, book.heads(), book.of(table(table))));
        return "console/exports/codebook";
    }

    @GetMapping(PATH + "/codebook/{table}.csv")
    void codebookFile(@PathVariable String table, Locale locale, HttpServletResponse response) throws IOException {
        Table<?> found = table(table);
        try (Sheet sheet = new CsvSheet(open(response, Format.CSV, "pendamping-codebook-" + table + ".csv"))) {
            new Codebook(wording, locale).write(found, sheet);
        }
    }

    private static OutputStream open(HttpServletResponse response, Format format, String file) throws IOException {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(file).build().toString());
        return response.getOutputStream();
    }

    private Table<?> table(String id) {
        return tables.find(id).orElseThrow(ExportsController::unknown);
    }

    private static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    record View(List<String> tables, boolean mayName, List<Taken> taken) {
    }

    /**
     * @param name of whoever took it, or null if they no longer work for the programme
     * @param kind the file and what was chosen about it
     */
    record Taken(String at, @Nullable String name, String table, List<String> kind, String purpose,
            @Nullable Long rows) {
    }

    record Book(String table, List<String> heads, List<Codebook.Entry> entries) {
    }
}
