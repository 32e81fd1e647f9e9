package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate;
import id.pendamping.chat.GroupUpdate.Admitted;
import id.pendamping.chat.GroupUpdate.Answered;
import id.pendamping.chat.GroupUpdate.Came;
import id.pendamping.chat.GroupUpdate.Left;
import id.pendamping.chat.GroupUpdate.Moved;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.chat.GroupUpdate.Pressed;
import id.pendamping.chat.GroupUpdate.Renamed;
import id.pendamping.chat.GroupUpdate.Said;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group.Care;
import id.pendamping.group.Group.Pending;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.Leaders.Leads;
import id.pendamping.inbox.GroupDoor;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Takes in what happens in groups. What is asked of the channel is asked before; then one conditional write holds the
 * decision with everything that is to be said; only then is it handed on, and what else is done can be done twice.
 */
final class GroupTalk implements GroupDoor {

    private final Groups groups;
    private final GroupMembers members;
    private final GroupAnswers answers;
    private final Pseudonyms pseudonyms;
    private final Leaders leaders;
    private final GroupCalls calls;
    private final GroupCommands commands;
    private final HandingOn handingOn;
    private final Care care;

    GroupTalk(Kept kept, Pseudonyms pseudonyms, Leaders leaders, GroupCalls calls, GroupCommands commands,
            Care care) {
        this.groups = kept.groups();
        this.members = kept.members();
        this.answers = kept.answers();
        this.pseudonyms = pseudonyms;
        this.leaders = leaders;
        this.calls = calls;
        this.commands = commands;
        this.handingOn = kept.handingOn();
        this.care = care;
    }

    /** Everything that is written. */
    record Kept(Groups groups, GroupMembers members, GroupAnswers answers, HandingOn handingOn) {
    }

    @Override
    public void handle(GroupUpdate update) {
        switch (update) {
            case Said said -> said(said);
            case Pressed pressed -> pressed(pressed);
            case Admitted admitted -> admitted(admitted);
            case Came came -> change(came.group(), came.id(), it -> it.with(it.profile()
                    .counting(it.profile().members(), Crowd.joined(it.profile().bots(), came.bots()))));
            case Left left -> left(left);
            case Renamed renamed -> change(renamed.group(), renamed.id(),
                    it -> it.with(it.profile().called(renamed.title())));
            case Moved moved -> moved(moved);
            case Answered answered -> answered(answered);
        }
    }

    private void said(Said said) {
        boolean isPrivate = commands.isPrivate(said);
        Optional<Command> command = said.isEdited() ? Optional.empty() : Command.of(said.text(), this::username);
        if (isPrivate || command.isPresent()) {
            known(said.group()).ifPresent(group -> {
                if (isPrivate) {
                    protect(group, said);
                } else {
                    decide(group.id(), said.id(), commands.look(command.orElseThrow(), group, said));
                }
            });
        }
    }

    private void protect(Group group, Said said) {
        if (group.isActive()) {
            decide(group.id(), said.id(), it -> commands.protect(it, said));
            calls.delete(said.group(), said.message());
        }
    }

    private void pressed(Pressed pressed) {
        Optional<Group> found = groups.at(pressed.group());
        Optional<Language> language = commands.confirmed(pressed.data());
        if (found.isEmpty() || language.isEmpty()) {
            calls.acknowledge(pressed.callbackId(), null);
            return;
        }
        Group group = found.get();
        Leads leads = leaders.ask(group, pressed.user());
        if (leads == Leads.YES) {
            Crowd crowd = Crowd.ask(calls, pressed.group());
            String owner = leaders.member(pressed.group(), pressed.user()).map(StaffMember::person).orElse(null);
            decide(group.id(), pressed.id(), it -> commands.confirm(it, pressed, crowd, language.get(), owner));
        }
        calls.acknowledge(pressed.callbackId(), leads == Leads.YES ? null : commands.refusal(group, leads));
    }

    private void admitted(Admitted admitted) {
        known(admitted.group()).ifPresent(group -> decide(group.id(), admitted.id(), it -> {
            Profile now = it.profile().admitted(admitted.place(), admitted.mayDelete()).called(admitted.title());
            if (admitted.place() == Place.OUTSIDE) {
                return it.with(now.at(Stage.OUTSIDE, admitted.at()));
            }
            if (it.profile().stage() == Stage.OUTSIDE) {
                return commands.introduce(it.with(now.at(Stage.WAITING, admitted.at())), admitted);
            }
            boolean isNew = it.isActive()
                    && (now.mayDelete() != it.profile().mayDelete() || now.place() != it.profile().place());
            return isNew ? commands.tellRights(it.with(now), admitted) : it.with(now);
        }));
    }

    private void left(Left left) {
        groups.at(left.group()).ifPresent(group -> members.leave(group.id(), pseudonyms.of(left.user())));
        change(left.group(), left.id(), it -> it.with(it.profile().counting(it.profile().members(),
                it.profile().bots().stream().filter(bot -> bot != left.user()).toList())));
    }

    /** What came in meanwhile under the new id gives way to what is known under the old one. */
    private void moved(Moved moved) {
        groups.at(moved.from()).ifPresent(old -> {
            groups.at(moved.to()).filter(it -> !it.id().equals(old.id())).ifPresent(it -> groups.delete(it.id()));
            decide(old.id(), moved.id(), it -> {
                boolean wasPutOut = it.profile().stage() == Stage.OUTSIDE;
                Stage stage = it.pending().said().containsKey(GroupCommands.CONFIRMED) ? Stage.ACTIVE : Stage.WAITING;
                return (wasPutOut ? it.with(it.profile().at(stage, moved.at())) : it).movedTo(moved.to());
            });
        });
    }

    private void answered(Answered answered) {
        Long user = answered.user();
        if (user != null && !answered.options().isEmpty()) {
            answers.add(new GroupAnswers.Answer(answered.poll(), pseudonyms.of(user), answered.options().getFirst(),
                    answered.at()));
        }
    }

    private String username() {
        return calls.account().map(GroupCalls.Account::username).orElse("");
    }

    /**
     * A group of which nobody has told may have let the bot in before this program was there.
     *
     * @return nothing for the id that a group had before it got another one
     */
    private Optional<Group> known(ChatId chat) {
        return groups.at(chat).or(() -> {
            String id = pseudonyms.ofGroup(chat.value());
            groups.save(new Group(id, chat, new Profile("", Stage.OUTSIDE, Instant.EPOCH, care, Place.MEMBER, false,
                    null, List.of()), Plays.NONE, Pending.NONE, 0));
            return groups.find(id).filter(it -> it.chat().equals(chat));
        });
    }

    private void change(ChatId chat, String update, UnaryOperator<Group> change) {
        groups.at(chat).ifPresent(group -> decide(group.id(), update, change));
    }

    private void decide(String group, String update, UnaryOperator<Group> change) {
        groups.change(group, it -> it.hasSeen(update) ? it : change.apply(it).seen(update))
                .ifPresent(handingOn::handOn);
    }

}
