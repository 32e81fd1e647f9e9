package id.pendamping.docs;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows what documents there are, and each of them. */
@Controller
class DocsController {

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    private final Library library;

    DocsController(Library library) {
        this.library = library;
    }

    @GetMapping({"/docs", "/docs/"})
    String contents(Model model, HttpServletResponse answer) {
        model.addAttribute("view", new Contents(library.all().stream().filter(it -> !it.isDecision()).toList(),
                library.all().stream().filter(Document::isDecision).toList()));
        return show("docs/contents", answer);
    }

    @GetMapping("/docs/{name}")
    String document(@PathVariable String name, Model model, HttpServletResponse answer) {
        model.addAttribute("document",
                library.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        return show("docs/document", answer);
    }

    @GetMapping("/docs/decisions/{name}")
    String decision(@PathVariable String name, Model model, HttpServletResponse answer) {
        return document("decisions/" + name, model, answer);
    }

    private static String show(String page, HttpServletResponse answer) {
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        return page;
    }

    record Contents(List<Document> guides, List<Document> decisions) {
    }
}
