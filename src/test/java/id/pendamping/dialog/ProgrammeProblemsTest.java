package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is told about templates of programmes; every message is shown whole. */
class ProgrammeProblemsTest {

    private static final String GOOD = """
            programme: village
            title: {id: "Desa", en: "Village"}
            about: {id: "Satu desa.", en: "One village."}
            schemes: [jkn, jht]
            stages:
              - id: first
                title: {id: "Awal", en: "First"}
                what: {id: "Mulai.", en: "Beginning."}
                counts: [pretest]
            """;

    @Test
    void readsATemplate() {
        ProgrammeTemplate template = ContentFixture.of(ContentFixture.resource("/steps/end.yaml"))
                .file("programmes/village.yaml", GOOD).content().programmes()
                .get("village");
        assertThat(template.schemes()).containsExactly("jkn", "jht");
        assertThat(template.find("first").orElseThrow().counts()).containsExactly("pretest");
        assertThat(template.find("other")).isEmpty();
    }

    @Test
    void tellsEverythingThatIsWrong() {
        assertThat(ContentFixture.of(ContentFixture.resource("/steps/end.yaml"))
                .file("programmes/other.yaml", GOOD.replace("jht]", "x]")
                        .replace("pretest", "y").replace("id: first", "id: a-b"))
                .problems())
                .containsExactly(
                        "programmes/other.yaml:1: the programme is called \"village\", its file programmes/other.yaml"
                                + " (legal: the file programmes/village.yaml)",
                        "programmes/other.yaml:4: unknown scheme \"x\" (legal: jkn, jkk, jkm, jht)",
                        "programmes/other.yaml:6: stage a-b: a stage cannot be called \"a-b\" (legal: letters, digits"
                                + " and _)",
                        "programmes/other.yaml:9: stage a-b: unknown number \"y\" (legal: reached, consented, pretest,"
                                + " lessons, posttest, checklist, registered, contributed)");
    }
}
