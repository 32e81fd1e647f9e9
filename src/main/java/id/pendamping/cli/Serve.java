package id.pendamping.cli;

import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import picocli.CommandLine.Command;

/** {@code serve}: the program itself, until it is told to stop. */
@Command(name = "serve", description = {"Serves people until it is stopped (default).",
        "It says which page to open; with TELEGRAM_BOT_TOKEN set it also talks on Telegram."}, descriptionHeading = "%n")
final class Serve implements Callable<Integer> {

    private final Class<?> application;

    Serve(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        SpringApplication.run(application);
        return 0;
    }
}
