package id.pendamping.enrolment;

import java.util.Set;
import id.pendamping.dialog.TextBook;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.Drawing;
import id.pendamping.staff.StaffDirectory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sends a list as a file to whoever keeps it; what is in it is decided when it goes out. */
final class ListSource implements BulkSource, Drawing {

    static final String NAME = "enrolment";
    /** The dialog and its step with the words beside the file. */
    static final String DIALOG = "enrolment-file";
    static final String WORDS = "file";
    private static final String PATH = Media.DRAWN + NAME + "/";

    private final Rolls rolls;
    private final StaffDirectory staff;
    private final Conversations conversations;
    private final TextBook words;

    ListSource(Rolls rolls, StaffDirectory staff, Conversations conversations, Content content) {
        this.rolls = rolls;
        this.staff = staff;
        this.conversations = conversations;
        this.words = new TextBook(content, DIALOG);
    }

    static Optional<GroupList> own(Rolls rolls, String list, String person) {
        return rolls.find(list).filter(it -> it.staff().equals(person));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        Optional<Language> language = conversations.find(row.chat())
                .filter(talk -> talk.person().equals(row.person()) && talk.standing().unwelcome(Set.of()).isEmpty())
                .map(Conversation::standing).map(standing -> standing.language());
        if (staff.find(row.person()).isEmpty() || own(rolls, row.about(), row.person()).isEmpty()
                || language.isEmpty()) {
            return new Look.Drop("gone");
        }
        return words.text(WORDS, new NothingKnown(language.get()))
                .<Look>map(text -> new Look.Send(new OutgoingMessage(text, List.of(),
                        new Media(Media.Kind.DOCUMENT, PATH + row.about(), text), Share.NOTHING)))
                .orElseGet(() -> new Look.Drop("no words"));
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        // The outbox keeps what became of it.
    }

    @Override
    public Optional<byte[]> png(String path) {
        return path.startsWith(PATH)
                ? rolls.find(path.substring(PATH.length())).map(list -> ListFile.of(Sheet.of(list, rolls)))
                : Optional.empty();
    }
}
