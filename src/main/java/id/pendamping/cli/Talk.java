package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code talk}: a conversation in the terminal, through the same door as everyone's. */
@Command(name = "talk", descriptionHeading = "%n", description = {"Talks with the bot in the terminal.",
        "Nothing is kept: the store is a folder that is deleted at the end.", "",
        "[label]    presses the button with this label", "{photo}    sends a photo, {voice} a voice note, ...",
        "~ 2d       lets two days pass (m, h, d)", "! restart  stops the program and starts it again",
        "Ctrl-D     ends; anything else is typed to the bot"})
final class Talk implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    @Option(names = "--dialogs", paramLabel = "FOLDER", defaultValue = ContentFolder.DEFAULT, description = "The content folder (default: ${DEFAULT-VALUE}).")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = command.commandLine().getOut();
        TalkClock clock = new TalkClock(InstantSource.system());
        TextChannel channel = new TextChannel();
        ChatId chat = ChatId.of(TextChannel.NAME, "worker");
        Screen screen = channel.screen(chat);
        Worker worker = new Worker(chat, screen, clock, () -> "term:" + UUID.randomUUID());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (TalkProcess process = new TalkProcess(folder, channel, clock)) {
            out.println("# Type as a worker does, for example /start; [label] presses a button; Ctrl-D ends.");
            for (String line = next(in, out); line != null; line = next(in, out)) {
                try {
                    if (line.equals("! restart")) {
                        process.restart();
                    } else if (!line.isEmpty()) {
                        process.talk(worker, clock)
                                .does(line.startsWith("~ ") ? Act.waiting(line.substring(2)) : Act.of(line));
                    }
                } catch (IllegalArgumentException | TimeoutException e) {
                    out.println("# " + e.getMessage());
                }
                screen.read().forEach(out::println);
            }
        }
        return 0;
    }

    private static @org.jspecify.annotations.Nullable String next(BufferedReader in, PrintWriter out)
            throws IOException {
        out.print("> ");
        out.flush();
        String line = in.readLine();
        return line == null ? null : line.strip();
    }
}
