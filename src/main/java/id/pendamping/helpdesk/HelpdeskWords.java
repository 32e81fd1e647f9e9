package id.pendamping.helpdesk;

import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;
import id.pendamping.dialog.Scope;
import id.pendamping.dialog.Step;
import id.pendamping.helpdesk.Line.Kind;
import id.pendamping.inbox.Conversations;
import id.pendamping.outbox.BulkSource.Look;
import id.pendamping.staff.StaffMember;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words for staff: the {@code say} steps of the dialog {@code helpdesk}, made when they are sent. */
final class HelpdeskWords {

    static final String TEXTS = "helpdesk";

    /** So much of what was said stands in one message. */
    private static final int MOST = 1500;
    private static final int CAPTION = 900;

    private final Content content;
    private final Conversations conversations;

    HelpdeskWords(Content content, Conversations conversations) {
        this.content = content;
        this.conversations = conversations;
    }

    Look opened(StaffMember staff, Ticket ticket) {
        return say("new", staff, about(ticket, staff), null);
    }

    Look head(StaffMember staff, Ticket ticket, List<Line> lines) {
        Map<String, Object> values = about(ticket, staff);
        put(values, "obstacle", ticket.obstacle());
        put(values, "talk", String.join("\n", ticket.talk()));
        String said = lines.stream().filter(line -> !line.words().isEmpty())
                .map(line -> (line.kind() == Kind.ANSWERED ? "→ " : "• ") + line.words())
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
            case TEXT, ANSWERED, TAKEN, CLOSED -> "line";
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
                .filter(talk -> !talk.standing().stopped() && talk.standing().reachable()).isPresent();
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
        return text(step).<Look>map(text -> new Look.Send(
                new OutgoingMessage(text.render(new Told(values, language(staff), LocalDate.EPOCH)), List.of(), media,
                        Share.NOTHING)))
                .orElseGet(() -> new Look.Drop("no words"));
    }

    private Optional<LocalText> text(String step) {
        return content.find(TEXTS).map(Dialog::steps).map(steps -> steps.get(step)).filter(Step.Say.class::isInstance)
                .map(it -> ((Step.Say) it).text());
    }

    private Language language(StaffMember staff) {
        return conversations.find(staff.chat()).map(talk -> talk.standing().language())
                .orElse(content.defaultLanguage());
    }

    private static String plain(LocalText text, Language language) {
        return Html.plain(text.render(new Told(Map.of(), language, LocalDate.EPOCH)));
    }

    private record Told(Map<String, Object> values, Language language, LocalDate today) implements Scope {

        @Override
        public @Nullable Object value(String name) {
            return values.get(name);
        }
    }
}
