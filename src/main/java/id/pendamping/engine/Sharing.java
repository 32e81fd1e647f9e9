package id.pendamping.engine;

import id.pendamping.chat.Inbound.Attachment;
import id.pendamping.chat.Inbound.AttachmentKind;
import id.pendamping.chat.Inbound.Contact;
import id.pendamping.chat.Inbound.Place;
import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Step.Ask;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.engine.Understood.Answer;

/** Decides what to do with pictures, voice notes, places and phone numbers that were shared. */
final class Sharing {

    private static final String SHARED = "shared";

    private final Answering answering;
    private final Wishes wishes;
    private final Helping helping;

    Sharing(Answering answering, Wishes wishes, Helping helping) {
        this.answering = answering;
        this.wishes = wishes;
        this.helping = helping;
    }

    void take(Draft draft, Attachment attachment) {
        if (Held.isOpen(draft)) {
            helping.take(draft, attachment);
            return;
        }
        String fileId = attachment.fileId();
        if (attachment.kind() == AttachmentKind.PHOTO && fileId != null && isAsked(draft, AskKind.PHOTO)) {
            answering.take(draft, Answer.of(fileId, ""));
            return;
        }
        wishes.again(draft, draft.render(switch (attachment.kind()) {
            case PHOTO -> Phrase.PHOTO_WARNING;
            case VOICE -> Phrase.VOICE;
            case VIDEO, DOCUMENT, STICKER, OTHER -> Phrase.ATTACHMENT;
        }));
    }

    /** Where someone is stays with them; that they shared it is all that is kept. */
    void take(Draft draft, Place place) {
        if (!isAsked(draft, AskKind.LOCATION)) {
            wishes.again(draft, draft.render(Phrase.ATTACHMENT));
        } else if (Math.abs(place.latitude()) <= 90 && Math.abs(place.longitude()) <= 180) {
            answering.take(draft, Answer.of(SHARED, ""));
        } else {
            answering.take(draft, Understood.MISSED);
        }
    }

    void take(Draft draft, Contact contact) {
        if (!isAsked(draft, AskKind.PHONE)) {
            wishes.again(draft, draft.render(Phrase.ATTACHMENT));
            return;
        }
        answering.take(draft, PhoneWords.read(Digits.ascii(contact.phone()))
                .map(phone -> (Understood) Answer.of(phone, phone)).orElse(Understood.MISSED));
    }

    private static boolean isAsked(Draft draft, AskKind kind) {
        return draft.open() != null && draft.step() instanceof Ask ask && ask.kind() == kind;
    }
}
