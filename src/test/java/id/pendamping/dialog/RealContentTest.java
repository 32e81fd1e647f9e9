package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class RealContentTest {

    @Test
    void theContentOfTheProjectHasNoErrors() {
        ReadResult result = ContentReader.read(Path.of("dialogs"), ContentFixture.TODAY);

        assertThat(result.problems().stream().filter(Problem::isError).map(Problem::toString)).isEmpty();
    }

    @Test
    void aRegistrationHasTheStagesOfTheProgramme() {
        Content content = ContentReader.read(Path.of("dialogs"), ContentFixture.TODAY).orThrow();

        assertThat(content.checklists().get("jkn").items()).extracting(Checklist.Item::id).containsExactly("documents",
                "family", "class", "registered", "va", "payment", "active");
        assertThat(content.checklists().get("bpu").items()).extracting(Checklist.Item::id).containsExactly("documents",
                "plan", "registered", "paid", "printed", "received");
    }
}
