package id.pendamping.cli;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.cli.Transcript.Scene;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Position;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.group.Group;
import id.pendamping.group.Group.Care;
import id.pendamping.group.Group.Pending;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.MessageSender;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is there beside the worker of a transcript in which a colleague acts: that colleague, and seven people who wrote just
 * now and belong to a group. Four of them agreed to research; of the last two one has blocked the bot, and of the other nobody knows whether
 * messages are shown.
 */
final class Crowd {

    /** How many people one member of staff may write to alone where there is a crowd. */
    static final int ALONE = 5;

    static final String GROUP = "0123456789abcdef01234567";
    private static final List<String> NAMES = List.of("Pak Eko", "Bu Rina", "Pak Joko", "Bu Wati", "Pak Dedi",
            "Bu Lilis", "Pak Agus");
    private static final int RESEARCH = 4;
    private static final int ENGLISH = 4;
    private static final int BLOCKS = 5;

    private Crowd() {
    }

    static boolean isIn(Transcript transcript) {
        return !colleagues(transcript).isEmpty();
    }

    static Set<String> colleagues(Transcript transcript) {
        return transcript.scenes().stream().map(Scene::act).filter(Act.Colleague.class::isInstance)
                .map(act -> ((Act.Colleague) act).name()).collect(Collectors.toSet());
    }

    /** Where a colleague, or one of the others, talks. */
    static ChatId chat(ChatId chat, String name) {
        return ChatId.of(TextChannel.NAME, chat.local() + "#" + name.replace(' ', '-'));
    }

    static void gather(Transcript transcript, ChatId chat, Conversations conversations, Golden.Stores stores) {
        Instant now = transcript.setting().start();
        Standing standing = Standing.newcomer(Language.INDONESIAN, transcript.setting().zone())
                .withConsent(Consent.SERVICE, true);
        for (String name : colleagues(transcript)) {
            ChatId own = chat(chat, name);
            come(own, standing, now, conversations);
            stores.staff().save(new StaffMember(person(own), own, name, Role.COORDINATOR), now);
        }
        if (isIn(transcript)) {
            stores.groups().save(new Group(GROUP, ChatId.of(TextChannel.NAME, "-1"),
                    new Profile("Ojek Pasar Senin", Stage.ACTIVE, now,
                            new Care(transcript.setting().zone(), Language.INDONESIAN, null), Place.MEMBER, false,
                            null, List.of()),
                    Plays.NONE, Pending.NONE, 0));
            for (int i = 0; i < NAMES.size(); i++) {
                ChatId own = chat(chat, "" + i);
                Standing research = standing.withConsent(Consent.RESEARCH, i < RESEARCH);
                come(own, i == ENGLISH ? research.with(new Language("en")) : research, now, conversations);
                stores.people().saveField(person(own), "name", NAMES.get(i), now);
                stores.people().saveConsent(person(own), new ConsentEntry(own + ":0", "service", true, now, "w"));
                stores.members().join(new GroupMembers.Member(person(own), GROUP, "player " + i, now));
            }
        }
    }

    /** Nobody finds these people in the audience of another transcript. */
    static void disperse(Transcript transcript, ChatId chat, Conversations conversations, Groups groups) {
        if (isIn(transcript)) {
            groups.delete(GROUP);
            Stream.of(IntStream.range(0, NAMES.size()).mapToObj(i -> chat(chat, "" + i)),
                    colleagues(transcript).stream().map(name -> chat(chat, name)), Stream.of(chat)).flatMap(it -> it)
                    .flatMap(own -> conversations.find(own).stream())
                    .forEach(talk -> conversations.commit(new Commit(talk, talk.chat() + ":end",
                            new Turn(talk.person(), Position.IDLE, talk.standing().withConsent(Consent.SERVICE, false),
                                    0, null, null, List.of(), Courtesy.NONE),
                            null, null, false)));
        }
    }

    private static String person(ChatId chat) {
        return "person of " + chat;
    }

    private static void come(ChatId chat, Standing standing, Instant now, Conversations conversations) {
        Conversation fresh = Conversation.fresh(chat, person(chat), standing);
        conversations.commit(new Commit(fresh, chat + ":0", new Turn(fresh.person(), fresh.position(),
                fresh.standing(), 0, null, null, List.of(), Courtesy.NONE), null, null, false, now));
    }

    /** The channel as the two last people of the crowd have it. */
    record Channel(MessageSender real) implements MessageSender {

        @Override
        public String channel() {
            return real.channel();
        }

        @Override
        public Delivery send(ChatId chat, OutgoingMessage message, @Nullable Long edits) {
            if (chat.local().endsWith("#" + BLOCKS)) {
                return new Delivery.Blocked();
            }
            return chat.local().endsWith("#" + (BLOCKS + 1))
                    ? new Delivery.Unknown()
                    : real.send(chat, message, edits);
        }

        @Override
        public Delivery sendPlain(ChatId chat, OutgoingMessage message) {
            return send(chat, message, null);
        }

        @Override
        public void acknowledge(ChatId chat, String callbackId, @Nullable String toast) {
            real.acknowledge(chat, callbackId, toast);
        }

        @Override
        public void mark(ChatId chat, long messageId, String label) {
            real.mark(chat, messageId, label);
        }
    }
}
