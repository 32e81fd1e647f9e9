package id.pendamping.webchat;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Html;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.webchat.WebMessage.Draft;
import id.pendamping.webchat.WebMessage.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes what a worker does to the door, written down first: what was typed is on the page whatever happens then. */
final class Talks {

    private static final int MAX_LATER = 1_000;
    /** A NIK or KK number, also with a digit too few: what was typed is written down without it. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d(?:[ .-]?\\d){14,}");

    private final Journal journal;
    private final Door door;
    private final InstantSource clock;

    Talks(Journal journal, Door door, InstantSource clock) {
        this.journal = journal;
        this.door = door;
        this.clock = clock;
    }

    void take(ChatId chat, Said said) {
        Instant now = clock.instant();
        Long about = said instanceof Said.Tap tap ? tap.message() : null;
        journal.append(new Draft(chat, kind(said), said.uuid(), now, about, OutgoingMessage.text(words(chat, said))));
        door.handle(inbound(chat, said, now));
    }

    private static Kind kind(Said said) {
        return switch (said) {
            case Said.Text text -> Kind.TEXT;
            case Said.Tap tap -> Kind.TAP;
            case Said.Photo photo -> Kind.PHOTO;
            case Said.Voice voice -> Kind.VOICE;
            case Said.Place place -> Kind.PLACE;
            case Said.Phone phone -> Kind.PHONE;
        };
    }

    private String words(ChatId chat, Said said) {
        return switch (said) {
            case Said.Text(var uuid, var text) -> Html.escape(LONG_NUMBER.matcher(text).replaceAll("•••"));
            case Said.Tap tap -> Html.escape(label(chat, tap));
            case Said.Photo photo -> "";
            case Said.Voice voice -> "";
            case Said.Place(var uuid, var latitude, var longitude) ->
                String.format(Locale.ROOT, "%.4f %.4f", latitude, longitude);
            case Said.Phone(var uuid, var phone) -> Html.escape(phone);
        };
    }

    /** The button as it was last shown; one that never was has no label, and its data stands for it. */
    private String label(ChatId chat, Said.Tap tap) {
        return journal.since(Set.of(chat), tap.message() - 1, MAX_LATER).stream()
                .filter(line -> line.id() == tap.message()
                        || line.kind() == Kind.EDIT && Objects.equals(line.about(), tap.message()))
                .flatMap(line -> line.shown().keyboard().stream()).flatMap(List::stream)
                .filter(button -> button.data().equals(tap.data())).map(Button::label)
                .reduce((earlier, later) -> later).orElse(tap.data());
    }

    private static Inbound inbound(ChatId chat, Said said, Instant now) {
        String id = "web:" + said.uuid();
        return switch (said) {
            case Said.Text(var uuid, var text) -> new Inbound.Text(id, chat, now, text);
            case Said.Tap(var uuid, var message, var data) -> new Inbound.Tap(id, chat, now, data, message, uuid);
            case Said.Photo(var uuid) ->
                new Inbound.Attachment(id, chat, now, AttachmentKind.PHOTO, "photo-" + uuid, null);
            case Said.Voice(var uuid) ->
                new Inbound.Attachment(id, chat, now, AttachmentKind.VOICE, "voice-" + uuid, null);
            case Said.Place(var uuid, var latitude, var longitude) ->
                new Inbound.Place(id, chat, now, latitude, longitude);
            case Said.Phone(var uuid, var phone) -> new Inbound.Contact(id, chat, now, phone);
        };
    }
}
