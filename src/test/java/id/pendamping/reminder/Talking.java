package id.pendamping.reminder;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Conversations;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Talks that only stand there, for what looks at how somebody stands. */
public final class Talking implements Conversations {

    private final Map<ChatId, Conversation> talks = new HashMap<>();

    public static Standing willing(ZoneId zone) {
        return new Standing(Language.INDONESIAN, zone, false, true, Set.of(Consent.SERVICE, Consent.REMINDERS), false);
    }

    public void stands(ChatId chat, String person, Standing standing) {
        talks.put(chat, Conversation.fresh(chat, person, standing));
    }

    @Override
    public Optional<Conversation> find(ChatId chat) {
        return Optional.ofNullable(talks.get(chat));
    }

    @Override
    public boolean commit(Commit commit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Settled settle(Settlement settlement) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Conversation> claim(ChatId chat, Conversation.Lease lease, Instant machineNow) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Due> due(Instant now, int limit) {
        return List.of();
    }

    @Override
    public List<ChatId> abandoned(Instant machineNow, String formerHolderPrefix, int limit) {
        return List.of();
    }
}
