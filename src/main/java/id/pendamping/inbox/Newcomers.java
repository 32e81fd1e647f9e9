package id.pendamping.inbox;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.function.Supplier;

/**
 * Begins conversations with people who were never here.
 *
 * @param ids random and hard to guess: records about a person are kept under such an id alone
 */
record Newcomers(Supplier<String> ids, Language language, ZoneId zone) {

    private static final int ID_BYTES = 16;

    static Newcomers random(SecureRandom random, Language language, ZoneId zone) {
        return new Newcomers(() -> {
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            return HexFormat.of().formatHex(id);
        }, language, zone);
    }

    Conversation welcome(ChatId chat) {
        return Conversation.fresh(chat, ids.get(), Standing.newcomer(language, zone));
    }
}
