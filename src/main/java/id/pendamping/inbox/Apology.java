package id.pendamping.inbox;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.LocalText;

/** What people are told when something went wrong on our side. */
record Apology(LocalText text) {

    OutgoingMessage message(Language language) {
        return OutgoingMessage.text(text.render(new NothingKnown(language)));
    }
}
