package id.pendamping.cli;

import id.pendamping.broadcast.Broadcasts;
import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Conversation;
import id.pendamping.engine.Standing;
import id.pendamping.engine.Turn;
import id.pendamping.engine.Turn.Courtesy;
import id.pendamping.cli.Transcript.Scene;
import id.pendamping.group.GroupMembers;
import id.pendamping.group.Groups;
import id.pendamping.helpdesk.Ticket;
import id.pendamping.helpdesk.Tickets;
import id.pendamping.inbox.Conversations;
import id.pendamping.staff.Role;
import id.pendamping.staff.StaffMember;
import id.pendamping.inbox.Conversations.Commit;
import id.pendamping.invite.Invitations;
import id.pendamping.participant.People;
import id.pendamping.staff.StaffCodes;
import id.pendamping.staff.StaffList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the golden transcripts are, and which of them are wanted. */
final class Golden {

    /** Part of a path; only such transcripts are played. */
    static final String NARROW = "transcripts";

    private static final List<Path> FOLDERS = List.of(Path.of("dialogs"), Path.of("src/bench/dialogs"));

    private Golden() {
    }

    static List<Path> folders() {
        return FOLDERS.stream().filter(Files::isDirectory).toList();
    }

    static List<Transcript> in(Path folder) {
        String wanted = System.getProperty(NARROW, "");
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getParent() != null && file.getParent().endsWith("transcripts")
                            && file.toString().endsWith(".txt"))
                    .filter(file -> file.toString().contains(wanted)).sorted().map(Golden::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Transcript read(Path file) {
        try {
            return Transcript.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits in the queue of a transcript whose person works for the programme: a request of yesterday. */
    static Ticket waiting() {
        Instant asked = Instant.parse("2026-11-20T01:30:00Z");
        return new Ticket("waiting", "person of nobody", ChatId.of(TextChannel.NAME, "nobody"), asked, "lesson-1", "q",
                "kantornya jauh", List.of(), Ticket.State.OPEN, null, asked, null, null, null, 0);
    }

    /** Somebody who has just come, with the language and zone that the transcript names; staff that are named have agreed to be kept. */
    static void begin(Transcript transcript, ChatId chat, Conversations conversations, Stores stores) {
        Transcript.Setting setting = transcript.setting();
        // Nobody meets the team of another transcript.
        stores.staff().all().forEach(member -> stores.staff().erase(member.person()));
        String team = setting.team();
        if (team != null) {
            prepare(team.split(" "), chat, setting.start(), stores);
        }
        transcript.scenes().stream().map(Scene::act).filter(Act.Help.class::isInstance).findFirst()
                .ifPresent(help -> stores.staff().save(new StaffMember("helper", new ChatId("desk:helper"),
                        ((Act.Help) help).helper(), Role.FACILITATOR), setting.start()));
        Crowd.gather(transcript, chat, conversations, stores);
        if (setting.language() != null) {
            Conversation fresh = Conversation.fresh(chat, "person of " + chat,
                    Standing.newcomer(new Language(setting.language()), setting.zone()).withConsent(Consent.SERVICE,
                            team != null && team.contains(" ") && !team.contains(":")));
            conversations.commit(new Commit(fresh, chat + ":0", new Turn(fresh.person(), fresh.position(),
                    fresh.standing(), 0, null, null, List.of(), Courtesy.NONE), null, null, false));
        }
    }

    /** What a transcript may need to find. */
    record Stores(StaffList staff, StaffCodes codes, Invitations invitations, Tickets tickets, People people,
            Broadcasts broadcasts,
            Groups groups, GroupMembers members) {
    }

    /** Nobody finds what another transcript has asked for. */
    static void end(Transcript transcript, ChatId chat, Conversations conversations, Stores stores) {
        conversations.find(chat).ifPresent(talk -> {
            stores.tickets().erase(talk.person());
            stores.broadcasts().erase(talk.person());
        });
        stores.tickets().erase(waiting().person());
        Crowd.disperse(transcript, chat, conversations, stores.groups());
    }

    private static void prepare(String[] words, ChatId chat, Instant at, Stores stores) {
        int before = words[0].contains(":") ? 1 : 0;
        String code = words[0].substring(words[0].indexOf(':') + 1);
        Optional<Role> role = words.length > before ? Role.of(words[before]) : Optional.empty();
        String name = words.length > before + 1
                ? String.join(" ", Arrays.copyOfRange(words, before + 1, words.length))
                : "Bu Sari";
        String person = words[0].startsWith("ajak:") ? "who has " + code : "person of " + chat;
        if (words[0].startsWith("code:")) {
            stores.codes().offer(new StaffCodes.Offer(StaffCodes.hash(code), name, role.orElseThrow(),
                    at.plus(StaffCodes.VALID), null));
        } else {
            role.ifPresent(known -> stores.staff().save(new StaffMember(person, chat, name, known), at));
            role.filter(Role::writesToMany).ifPresent(helps -> stores.tickets().open(waiting()));
        }
        if (words[0].startsWith("ajak:")) {
            stores.invitations().give(code, person, at);
        }
    }
}
