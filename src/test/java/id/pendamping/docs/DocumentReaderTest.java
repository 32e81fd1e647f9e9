package id.pendamping.docs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentReaderTest {

    private final DocumentReader reader = new DocumentReader();

    @Test
    void knowsTitleAndFirstSentence() {
        Document read = reader.read("a-guide", "# For *all*\n\nOne `thing`\nat a time. And more.\n\n## Next\n");
        assertThat(read.title()).isEqualTo("For all");
        assertThat(read.about()).isEqualTo("One thing at a time.");
        assertThat(reader.read("a", "**Question.** Which of the two comes first? Both.").about())
                .isEqualTo("Question. Which of the two comes first?");
        assertThat(read.isDecision()).isFalse();
        assertThat(reader.read("decisions/1-x", "text").title()).isEqualTo("decisions/1-x");
    }

    @Test
    void linksBetweenDocumentsBecomeLinksBetweenPages() {
        String html = reader.read("a", "[1](other.md#a-part) [2](../up.md) [3](https://example.org/x.md) [4](#here)")
                .html();
        assertThat(html).contains("href=\"other#a-part\"", "href=\"../up\"", "href=\"https://example.org/x.md\"",
                "href=\"#here\"");
        assertThat(reader.read("a", "## A part\n").html()).contains("id=\"a-part\"");
    }

    @Test
    void htmlIsShownAndNotObeyed() {
        assertThat(reader.read("a", "<script>alert(1)</script>\n\n[x](javascript:alert(1))").html())
                .doesNotContain("<script").doesNotContain("javascript:").contains("&lt;script&gt;");
    }

    @Test
    void wideThingsScrollByThemselves() {
        String html = reader.read("a", "| a | b |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n").html();
        assertThat(html).contains("<div class=\"table\" tabindex=\"0\"><table>", "</table></div>",
                "<pre tabindex=\"0\">");
    }
}
