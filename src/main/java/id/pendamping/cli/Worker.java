package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import java.time.InstantSource;
import java.util.function.Supplier;

/** Turns what a worker does into what comes in at the door. */
record Worker(ChatId chat, Screen screen, InstantSource clock, Supplier<String> ids) {

    /** @throws IllegalArgumentException for a button that is not on the screen, and for acts that are not messages */
    Inbound says(Act act) {
        return switch (act) {
            case Act.Type type -> new Inbound.Text(ids.get(), chat, clock.instant(), type.text());
            case Act.Press press -> {
                Screen.Pressable pressed = screen.button(press.label())
                        .orElseThrow(() -> new IllegalArgumentException("there is no button [" + press.label() + "]"));
                yield new Inbound.Tap(ids.get(), chat, clock.instant(), pressed.button().data(), pressed.messageId(),
                        null);
            }
            case Act.Send send -> new Inbound.Attachment(ids.get(), chat, clock.instant(), send.kind(), "file", null);
            case Act.SharePlace place ->
                new Inbound.Place(ids.get(), chat, clock.instant(), place.latitude(), place.longitude());
            case Act.SharePhone share -> new Inbound.Contact(ids.get(), chat, clock.instant(), share.phone());
            case Act.Edit edit -> new Inbound.Edited(ids.get(), chat, clock.instant());
            case Act.Help help -> throw new IllegalArgumentException("staff are not the worker");
            case Act.Colleague colleague -> throw new IllegalArgumentException("a colleague is not the worker");
            case Act.Wait wait -> throw new IllegalArgumentException("time is not a message");
            case Act.Restart restart -> throw new IllegalArgumentException("a restart is not a message");
        };
    }
}
