package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the golden transcripts are, and which of them are wanted. */
final class Golden {

    /** Part of a path; only such transcripts are played. */
    static final String NARROW = "transcripts";

    private static final List<Path> FOLDERS = List.of(Path.of("dialogs"), Path.of("src/bench/dialogs"));

    private Golden() {
    }

    static List<Path> folders() {
        return FOLDERS.stream().filter(Files::isDirectory).toList();
    }

    static List<Transcript> in(Path folder) {
        String wanted = System.getProperty(NARROW, "");
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getParent() != null && file.getParent().endsWith("transcripts")
                            && file.toString().endsWith(".txt"))
                    .filter(file -> file.toString().contains(wanted)).sorted().map(Golden::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript read(Path file) {
        try {
            return Transcript.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who works for the programme in this transcript: the person themself where it names their role. */
    static List<StaffMember> staff(Transcript transcript, ChatId chat) {
        String role = transcript.setting().role();
        return role == null
                ? List.of()
                : List.of(new StaffMember("person of " + chat, chat, "Bu Sari", Role.of(role).orElseThrow()));
    }

    /** Somebody who has just come, with the language and zone that the transcript names. */
    static void begin(Transcript transcript, ChatId chat, Conversations conversations) {
        Transcript.Setting setting = transcript.setting();
        if (setting.language() != null) {
            Conversation fresh = Conversation.fresh(chat, "person of " + chat,
                    Standing.newcomer(new Language(setting.language()), setting.zone()));
            conversations.commit(new Commit(fresh, chat + ":0", new Turn(fresh.person(), fresh.position(),
                    fresh.standing(), 0, null, null, List.of(), Courtesy.NONE), null, null, false));
        }
    }
}
