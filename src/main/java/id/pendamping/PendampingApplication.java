package id.pendamping;

import id.pendamping.cli.Commands;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/** The one entry: reads the command line and does what it says; without a word it serves people until it is stopped. */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class PendampingApplication {

    private static final int OLDEST_JAVA = 21;

    public static void main(String[] args) {
        // This class alone is compiled for an older Java, which would otherwise fail with a puzzling error.
        if (Runtime.version().feature() < OLDEST_JAVA) {
            System.err.println("Pendamping needs Java " + OLDEST_JAVA + " or newer; this is Java " + Runtime.version()
                    + " in " + System.getProperty("java.home")
                    + ".\nInstall a newer one, for example Temurin from https://adoptium.net, and run this again.");
            System.exit(1);
        }
        int exitCode = Commands.run(PendampingApplication.class, args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }
}
