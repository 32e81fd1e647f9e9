package id.pendamping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms of the house: who may use whom, and that each says what it is for. */
@AnalyzeClasses(packagesOf = PendampingApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @Test
    void roomsUseOnlyWhatTheirDoorPlateAllows() {
        ApplicationModules.of(PendampingApplication.class).verify();
    }

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = packages(classes).filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName).toList();
        assertTrue(unmarked.isEmpty(), () -> "no package-info.java with @NullMarked in " + unmarked);
    }

    @ArchTest
    static void everyRoomNamesTheRoomsItMayUse(JavaClasses classes) {
        List<String> open = packages(classes).filter(room -> room.getName().split("\\.").length == 3)
                .filter(room -> !room.isAnnotatedWith(ApplicationModule.class)
                        || List.of(room.getAnnotationOfType(ApplicationModule.class).allowedDependencies())
                                .contains(ApplicationModule.OPEN_TOKEN))
                .map(JavaPackage::getName).toList();
        assertTrue(open.isEmpty(), () -> "no @ApplicationModule(allowedDependencies = …) in " + open);
    }

    @ArchTest
    static final ArchRule familiesOfPagesDoNotKnowEachOther = SlicesRuleDefinition.slices()
            .matching("id.pendamping.console.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule whatAllPagesShareKnowsNoFamily = noClasses().that().resideInAPackage("id.pendamping.console")
            .should().dependOnClassesThat().resideInAPackage("id.pendamping.console.*..");

    private static Stream<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(type -> type.getPackage()).distinct();
    }
}
