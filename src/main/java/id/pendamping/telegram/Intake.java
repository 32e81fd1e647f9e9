package id.pendamping.telegram;

import id.pendamping.inbox.Conversations.StoreAway;
import id.pendamping.inbox.GroupDoor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Brings one update where it belongs, whichever way it came. */
class Intake {

    private static final Logger log = LoggerFactory.getLogger(Intake.class);

    private final UpdateDecoder decoder;
    private final Door door;
    private final BotApi api;
    private final GroupDoor groups;

    Intake(UpdateDecoder decoder, Door door, BotApi api, GroupDoor groups) {
        this.decoder = decoder;
        this.door = door;
        this.api = api;
        this.groups = groups;
    }

    /**
     * Returns when the update needs nothing more from Telegram: it is stored, or there is nothing to store.
     *
     * @throws StoreAway the update has to come again
     */
    void take(Update update) {
        try {
            switch (decoder.decode(update)) {
                case Decoded.FromPerson person -> door.handle(person.inbound());
                case Decoded.InGroup group -> groups.handle(group.update());
                case Decoded.OnlyAcknowledge tap -> Thread.startVirtualThread(() -> api
                        .call(AnswerCallbackQuery.builder().callbackQueryId(tap.callbackId()).build()));
                case Decoded.Nothing ignored -> log.debug("Update {} is not for this program", update.getUpdateId());
            }
        } catch (StoreAway e) {
            throw e;
        } catch (RuntimeException e) {
            // Bringing it again would fail again and hold up everybody behind it.
            log.error("Update {} is left out", update.getUpdateId(), new WithoutMessage(e));
        }
    }
}
