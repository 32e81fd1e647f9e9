package id.pendamping.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import id.pendamping.console.ConsolePage;
import id.pendamping.console.Visit;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocsPageTest extends ConsolePage {

    private static final Path FOLDER = Path.of("src/docs");
    private static final Pattern INNER = Pattern.compile("(?:href|src)=\"(?!https?:|#)([^\"]+)\"");

    @Override
    protected String address() {
        return app().address() + "docs";
    }

    @Test
    void everyDocumentIsThereWithoutALoginAndEveryLinkInItLeadsSomewhere() throws IOException, InterruptedException {
        Visit visit = new Visit(app());
        HttpResponse<String> contents = visit.get("docs");
        assertThat(contents.headers().firstValue("Content-Security-Policy")).isPresent();
        for (String name : names()) {
            assertThat(contents.body()).contains("href=\"/docs/" + name + "\"");
            HttpResponse<String> page = visit.get("docs/" + name);
            assertThat(page.statusCode()).as(name).isEqualTo(200);
            Matcher inner = INNER.matcher(page.body());
            while (inner.find()) {
                String to = page.uri().resolve(inner.group(1)).getPath().substring(1);
                assertThat(visit.get(to).statusCode()).as(name + " to " + to).isEqualTo(200);
            }
        }
        assertThat(visit.get("docs/img/talk.png").headers().firstValue("Content-Type")).contains("image/png");
    }

    @Test
    void nothingElseIsThere() throws IOException, InterruptedException {
        Visit visit = new Visit(app());
        for (String path : List.of("docs/nothing", "docs/decisions/nothing", "docs/img/..%2foperator-guide.md",
                "docs/..%2fapplication.yaml")) {
            assertThat(visit.get(path).statusCode()).as(path).isBetween(400, 499);
        }
    }

    @Test
    void canBeReadOnATelephone() {
        Page page = open(telephone());
        look(page, "docs-phone");
        page.locator("a:has-text('For operators')").click();
        assertThat(page.locator("h1")).hasText("For operators");
        look(page, "docs-operators-phone");
        page = open(wide());
        page.locator("a:has-text('Performance')").click();
        look(page, "docs-performance-wide");
    }

    private static List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(file -> FOLDER.relativize(file).toString()).filter(file -> file.endsWith(".md"))
                    .map(file -> file.substring(0, file.length() - 3)).sorted().toList();
        }
    }
}
