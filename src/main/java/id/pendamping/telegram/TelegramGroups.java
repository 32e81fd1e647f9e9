package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.chat.ChatId;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.outbox.MessageSender;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatAdministrators;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMemberCount;
import org.telegram.telegrambots.meta.api.methods.polls.StopPoll;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;

/** What Telegram is asked about groups. */
class TelegramGroups implements GroupCalls {

    private static final Set<String> LEADS = Set.of("creator", "administrator");

    private final BotApi api;
    private final Bot bot;
    private final MessageSender sender;

    TelegramGroups(BotApi api, Bot bot, MessageSender sender) {
        this.api = api;
        this.bot = bot;
        this.sender = sender;
    }

    @Override
    public Optional<Account> account() {
        return bot.account();
    }

    @Override
    public Optional<Boolean> isAdmin(ChatId group, long user) {
        return read(api.call(GetChatMember.builder().chatId(group.local()).userId(user).build()),
                result -> LEADS.contains(result.path("status").asText()));
    }

    @Override
    public Optional<Integer> members(ChatId group) {
        return read(api.call(GetChatMemberCount.builder().chatId(group.local()).build()), JsonNode::asInt);
    }

    @Override
    public List<Long> leadingBots(ChatId group) {
        return read(api.call(GetChatAdministrators.builder().chatId(group.local()).returnBots(true).build()),
                leaders -> {
                    List<Long> bots = new ArrayList<>();
                    for (JsonNode leader : leaders) {
                        JsonNode user = leader.path("user");
                        if (user.path("is_bot").asBoolean() && !isSelf(user)) {
                            bots.add(user.path("id").asLong());
                        }
                    }
                    return bots;
                }).orElse(List.of());
    }

    private boolean isSelf(JsonNode user) {
        return bot.account().filter(it -> it.username().equals(user.path("username").asText())).isPresent();
    }

    @Override
    public boolean delete(ChatId group, long message) {
        return api.call(DeleteMessage.builder().chatId(group.local()).messageId(Math.toIntExact(message))
                .build()) instanceof Ok;
    }

    @Override
    public Closing close(ChatId group, long message) {
        Answer answer = api.call(StopPoll.builder().chatId(group.local()).messageId(Math.toIntExact(message)).build());
        if (answer instanceof Refused refused
                && (refused.code() == Refused.BAD_REQUEST || refused.code() == Refused.FORBIDDEN)) {
            return new Closing.Over();
        }
        return read(answer, poll -> new Closing.Closed(poll.path("total_voter_count").asInt(),
                poll.path("is_anonymous").asBoolean())).<Closing>map(it -> it).orElse(new Closing.NotReached());
    }

    @Override
    public void acknowledge(String callbackId, @Nullable String toast) {
        sender.acknowledge(ChatId.of(UpdateDecoder.CHANNEL, "group"), callbackId, toast);
    }

    private static <T> Optional<T> read(Answer answer, Function<JsonNode, T> from) {
        try {
            return answer instanceof Ok ok
                    ? Optional.of(from.apply(ApiJson.tree(ok.body()).path("result")))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
