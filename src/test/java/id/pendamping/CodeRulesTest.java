package id.pendamping;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** What the module check cannot see: which library is hidden where, and habits that hold everywhere. */
@AnalyzeClasses(packagesOf = PendampingApplication.class, importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    private static final String[] PURE = {"id.pendamping.chat..", "id.pendamping.dialog..", "id.pendamping.engine.."};

    @ArchTest
    static final ArchRule statemachineIsHiddenInEngine = onlyIn("engine", "org.springframework.statemachine..");

    @ArchTest
    static final ArchRule mongoIsHiddenInMongo = onlyIn("mongo", "com.mongodb..", "org.bson..", "de.bwaldvogel..",
            "org.h2..");

    @ArchTest
    static final ArchRule telegramIsHiddenInTelegram = onlyIn("telegram", "org.telegram..");

    @ArchTest
    static final ArchRule yamlIsHiddenInDialog = onlyIn("dialog", "org.yaml..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule expressionsAreHiddenInDialog = onlyIn("dialog", "org.springframework.expression..");

    @ArchTest
    static final ArchRule commandLineIsHiddenInCli = onlyIn("cli", "picocli..");

    @ArchTest
    static final ArchRule coreHasNoSpringAnnotations = noClasses().that().resideInAnyPackage(PURE).should()
            .dependOnClassesThat().resideInAnyPackage("org.springframework.stereotype..",
                    "org.springframework.context..", "org.springframework.boot..", "org.springframework.web..",
                    "jakarta..")
            .because("the core decides and nothing else; it is wired from outside");

    @ArchTest
    static final ArchRule coreTouchesNoNetwork = noClasses().that().resideInAnyPackage(PURE).should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net..", "java.nio.channels..", "javax.net..", "org.slf4j..");

    @ArchTest
    static final ArchRule chatAndEngineTouchNoFiles = noClasses().that()
            .resideInAnyPackage("id.pendamping.chat..", "id.pendamping.engine..").should().dependOnClassesThat()
            .resideInAPackage("java.nio.file..").orShould().dependOnClassesThat()
            .haveNameMatching("java\\.io\\.(File.*|.*Stream|.*Reader|.*Writer)");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses().should()
            .callMethodWhere(target(name("now")).and(target(rawParameterTypes(new Class<?>[0])))
                    .and(target(owner(resideInAPackage("java.time..")))))
            .orShould().callMethod(System.class, "currentTimeMillis")
            .because("time comes from an InstantSource that tests can set");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class).orShould()
            .beAnnotatedWith(Value.class).orShould().beAnnotatedWith("jakarta.inject.Inject").orShould()
            .beAnnotatedWith("jakarta.annotation.Resource").because("a constructor says what a class needs");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints = noClasses().that().resideOutsideOfPackages("id.pendamping.cli..")
            .and().doNotHaveFullyQualifiedName(PendampingApplication.class.getName()).and()
            .doNotHaveFullyQualifiedName("id.pendamping.console.FirstAccount").should()
            .accessField(System.class, "out").orShould().accessField(System.class, "err").orShould()
            .dependOnClassesThat().resideInAPackage("java.util.logging..");

    @ArchTest
    static final ArchRule statisticsAreHiddenInOutcome = onlyIn("outcome", "org.apache.commons.statistics..",
            "org.apache.commons.numbers..", "org.hipparchus..");

    @ArchTest
    static final ArchRule figuresAreArithmeticOnly = noClasses().that()
            .resideInAPackage("id.pendamping.outcome.figure..").should().dependOnClassesThat()
            .resideInAnyPackage("id.pendamping.*", "org.springframework.context..", "org.springframework.stereotype..",
                    "java.io..", "java.nio..", "java.net..", "org.slf4j..")
            .because("figures are checked against published examples, with nothing around them");

    private static ArchRule onlyIn(String room, String... libraries) {
        return noClasses().that().resideOutsideOfPackage("id.pendamping." + room + "..").should().dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
