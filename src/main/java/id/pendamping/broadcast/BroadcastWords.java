package id.pendamping.broadcast;

import id.pendamping.inbox.NothingKnown;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.TextBook;
import id.pendamping.dialog.Handed;
import id.pendamping.chat.Button;
import id.pendamping.chat.Html;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words around what staff wrote: the steps of the dialog {@code broadcast}, which says who writes and how to stop,
 * and which the button calls.
 */
final class BroadcastWords {

    static final String DIALOG = "broadcast";

    private final Content content;
    private final TextBook texts;

    BroadcastWords(Content content) {
        this.content = content;
        this.texts = new TextBook(content, DIALOG);
    }

    /** @return empty where there are no words, or the content has none to put around them */
    Optional<OutgoingMessage> message(Wording wording, int arm, Language language, String sender) {
        String text = wording.text(arm, language);
        return text.isEmpty()
                ? Optional.empty()
                : notice("message", language, Map.of("sender", sender, "text", text))
                        .map(message -> message.withKeyboard(button(wording.offer(), language)));
    }

    /** A line within a message to staff. */
    Optional<String> line(String step, Language language, Map<String, Object> values) {
        return texts.text(step, new Handed(values, language, LocalDate.EPOCH));
    }

    /** One of the messages to staff. */
    Optional<OutgoingMessage> notice(String step, Language language, Map<String, Object> values) {
        return line(step, language, values).map(OutgoingMessage::text);
    }

    /** The dialogs to which this one leads, in its order. */
    List<String> offers() {
        return content.find(DIALOG).stream().flatMap(dialog -> dialog.steps().values().stream())
                .flatMap(step -> step instanceof Step.Call call ? Stream.of(call.dialog()) : Stream.empty()).toList();
    }

    private List<List<Button>> button(@Nullable String offer, Language language) {
        return Optional.ofNullable(offer).flatMap(content::find)
                .map(dialog -> Html.plain(dialog.title().render(new NothingKnown(language))))
                .map(label -> label.length() > Button.MAX_LABEL ? label.substring(0, Button.MAX_LABEL) : label)
                .map(label -> List.of(List.of(new Button(label, ">" + DIALOG + ":" + offer)))).orElse(List.of());
    }
}
