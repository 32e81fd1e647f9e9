package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A new kind of step fails here until {@code src/test/resources/steps} shows how it is written. */
class StepKindsTest {

    static Stream<Class<?>> everyKindOfStep() {
        return Arrays.stream(Step.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("everyKindOfStep")
    void isReadFromItsExample(Class<?> kind) {
        String example = ContentFixture.resource("/steps/" + kind.getSimpleName().toLowerCase(Locale.ROOT) + ".yaml");
        Content content = ContentFixture.of(example).file("example/media/kartu.png", "a picture")
                .file("checklists/house.yaml", ContentFixture.resource("/content/checklists/house.yaml")).content();

        assertThat(content.dialog("example").steps().values()).anyMatch(kind::isInstance);
    }
}
