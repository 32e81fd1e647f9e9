package id.pendamping.helpdesk;

import java.util.Set;
import id.pendamping.inbox.NothingKnown;
import id.pendamping.dialog.TextBook;
import id.pendamping.dialog.Handed;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.inbox.Conversations;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.staff.StaffMember;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for staff: the {@code say} steps of the dialog {@code helpdesk}, made when they are sent. */
final class HelpdeskWords {

    static final String TEXTS = "helpdesk";

    /** So much of what was said stands in one message. */
    private static final int MOST = 1500;
    private static final int CAPTION = 800;

    private final Content content;
    private final TextBook texts;
    private final Conversations conversations;

    HelpdeskWords(Content content, Conversations conversations) {
        this.content = content;
        this.texts = new TextBook(content, TEXTS);
        this.conversations = conversations;
    }

    Look opened(StaffMember staff, Ticket ticket) {
        return say("new", staff, about(ticket, staff), null);
    }

    Look head(StaffMember staff, Ticket ticket, List<Line> lines) {
        Map<String, Object> values = about(ticket, staff);
        put(values, "obstacle", ticket.obstacle());
        put(values, "talk", String.join("\n", ticket.talk()));
        String said = lines.stream().filter(line -> line.kind() != Kind.REFUSED && !line.words().isEmpty())
                .map(line -> (line.kind().isAnswer() ? "→ " : "• ") + line.words())
                .collect(Collectors.joining("\n"));
        put(values, "words", said.length() > MOST ? "…" + said.substring(said.length() - MOST) : said);
        return say("head", staff, values, null);
    }

    Look line(StaffMember staff, Ticket ticket, Line line) {
        Map<String, Object> values = about(ticket, staff);
        put(values, "words", line.file() == null || line.words().length() <= CAPTION
                ? line.words()
                : line.words().substring(0, CAPTION) + "…");
        String file = line.file();
        boolean isSameChannel = staff.chat().channel().equals(ticket.chat().channel());
        String step = switch (line.kind()) {
            case PHOTO -> "photo";
            case VOICE -> "voice";
            case TEXT, ANSWERED, ANSWERED_PHOTO, ANSWERED_VOICE, ANSWERED_DOCUMENT, TAKEN, CLOSED, REFUSED -> "line";
        };
        Media media = file == null || !isSameChannel
                ? null
                : new Media(line.kind() == Kind.PHOTO ? Media.Kind.PICTURE : Media.Kind.VOICE, Media.SHARED + file, "");
        return say(step, staff, values, media);
    }

    Look late(StaffMember staff, Ticket ticket) {
        return say("late", staff, about(ticket, staff), null);
    }

    /** Staff who want silence are not written to either. */
    boolean isWelcome(StaffMember staff) {
        return conversations.find(staff.chat()).filter(talk -> talk.person().equals(staff.person()))
                .filter(talk -> talk.standing().unwelcome(Set.of()).isEmpty()).isPresent();
    }

    Look ended(StaffMember staff, Ticket ticket) {
        return say("ended", staff, about(ticket, staff), null);
    }

    Look refused(StaffMember staff, String reason, String number) {
        return say("refused-" + reason, staff, Map.of("number", number), null);
    }

    private Map<String, Object> about(Ticket ticket, StaffMember staff) {
        Map<String, Object> values = new HashMap<>(Map.of("number", ticket.number()));
        content.find(ticket.dialog()).map(dialog -> plain(dialog.title(), language(staff)))
                .ifPresent(title -> values.put("title", title));
        return values;
    }

    private static void put(Map<String, Object> values, String name, String words) {
        if (!words.isEmpty()) {
            values.put(name, words);
        }
    }

    private Look say(String step, StaffMember staff, Map<String, Object> values, @Nullable Media media) {
        return texts.text(step, new Handed(values, language(staff), LocalDate.EPOCH))
                .<Look>map(text -> new Look.Send(new OutgoingMessage(text, List.of(), media, Share.NOTHING)))
                .orElseGet(() -> new Look.Drop("no words"));
    }

    private Language language(StaffMember staff) {
        return conversations.find(staff.chat()).map(talk -> talk.standing().language())
                .orElse(content.defaultLanguage());
    }

    private static String plain(LocalText text, Language language) {
        return Html.plain(text.render(new NothingKnown(language)));
    }
}
