package id.pendamping.inbox;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentFixture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A small content: {@code /start} greets, asks for consent, for work and for a name; {@code /flood} says five things;
 * {@code /broken} fails; {@code /hapus} erases; and in {@link #reading} also {@code /me} reads the record.
 */
public final class SmallTalk {

    private static final String START = """
            dialog: start
            title: {id: Mulai, en: Start}
            triggers: [/start]
            fresh: true
            marks: true
            silence:
              - {after: 1d, say: {id: "Masih di sana?", en: "Still there?"}}
              - {after: 7d, end: true}
            steps:
              - id: hello
                say: {id: "Halo!", en: "Hello!"}
              - id: service
                ask: choice
                text: {id: "Boleh kami simpan jawabannya?", en: "May we keep the answers?"}
                consent: service
                options:
                  - {value: "yes", label: {id: Boleh, en: Fine}, also: [ya]}
                  - {value: "no", label: {id: Jangan, en: Rather not}, also: [tidak]}
              - id: work
                ask: choice
                text: {id: "Apa pekerjaannya?", en: "What is your work?"}
                record: work
                options:
                  - {value: ojek, label: {id: Ojek, en: Rider}}
                  - {value: vendor, label: {id: Pedagang, en: Vendor}}
              - id: name
                ask: text
                text: {id: "Siapa namanya?", en: "What is your name?"}
                into: name
              - id: thanks
                say: {id: "Terima kasih, {name}.", en: "Thank you, {name}."}
              - id: end
                end: true
            """;

    private static final String ME = """
            dialog: me
            title: {id: Saya, en: Me}
            triggers: [/me]
            fresh: true
            reads: [person]
            steps:
              - id: told
                say: {id: "Pekerjaan: {person.work}", en: "Work: {person.work}"}
              - id: end
                end: true
            """;

    private static final String ERASE = """
            dialog: erase
            title: {id: Hapus, en: Erase}
            triggers: [/hapus]
            fresh: true
            steps:
              - id: forget
                set: {}
                erase: true
              - id: bye
                say: {id: "Semua sudah dihapus.", en: "All is erased."}
              - id: end
                end: true
            """;

    private static final Content PLAIN = ContentFixture.read(START, says("flood", 5), says("broken", 100), ERASE);
    private static final Content READING = ContentFixture.read(START, says("flood", 5), says("broken", 100), ERASE, ME);

    private SmallTalk() {
    }

    /** No dialog reads anything beyond the conversation. */
    public static Content plain() {
        return PLAIN;
    }

    /** With a dialog that reads the person's record. */
    public static Content reading() {
        return READING;
    }

    private static String says(String id, int number) {
        return """
                dialog: %s
                title: {id: %s, en: %s}
                triggers: [/%s]
                fresh: true
                steps:
                %s
                  - id: end
                    end: true
                """.formatted(id, id, id, id,
                IntStream.rangeClosed(1, number)
                        .mapToObj(i -> "  - id: say%d\n    say: {id: \"Pesan %d\", en: \"Message %d\"}".formatted(i, i,
                                i))
                        .collect(Collectors.joining("\n")));
    }
}
