package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.outbox.GroupCalls;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where no channel has groups. */
final class WithoutGroups implements GroupCalls {

    @Override
    public Optional<Account> account() {
        return Optional.empty();
    }

    @Override
    public Optional<Boolean> isAdmin(ChatId group, long user) {
        return Optional.empty();
    }

    @Override
    public Optional<Integer> members(ChatId group) {
        return Optional.empty();
    }

    @Override
    public List<Long> leadingBots(ChatId group) {
        return List.of();
    }

    @Override
    public boolean delete(ChatId group, long message) {
        return false;
    }

    @Override
    public Closing close(ChatId group, long message) {
        return new Closing.NotReached();
    }

    @Override
    public void acknowledge(String callbackId, @Nullable String toast) {
        // There is no button anywhere.
    }
}
