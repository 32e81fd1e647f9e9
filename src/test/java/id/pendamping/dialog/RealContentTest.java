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
}
