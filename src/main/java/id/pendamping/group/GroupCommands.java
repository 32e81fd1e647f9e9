package id.pendamping.group;

import id.pendamping.chat.GroupUpdate;
import id.pendamping.chat.GroupUpdate.Pressed;
import id.pendamping.chat.GroupUpdate.Said;
import id.pendamping.engine.PrivateWords;
import id.pendamping.dialog.Language;
import id.pendamping.group.Group.Plays;
import id.pendamping.group.Group.Profile;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.Leaders.Leads;
import id.pendamping.outbox.GroupCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a group is told when it, or somebody in it, wants something. Decides, and does nothing itself. */
final class GroupCommands {

    static final String CONFIRM = "g:yes";
    static final String CONFIRMED = "confirmed";
    /** The same remark is not made again for so long, however often there is reason to. */
    private static final Duration SPARING = Duration.ofMinutes(5);
    private static final int TOAST = 200;

    private final GroupWords words;
    private final Leaders leaders;
    private final GroupProgress progress;
    private final GroupCalls calls;
    private final Set<String> openNumbers;

    GroupCommands(GroupWords words, Leaders leaders, GroupProgress progress, GroupCalls calls) {
        this.words = words;
        this.leaders = leaders;
        this.progress = progress;
        this.calls = calls;
        openNumbers = words.openNumbers();
    }

    /** What the command changes; everything that has to be asked for it is asked here. */
    UnaryOperator<Group> look(Command command, Group group, Said said) {
        if (group.profile().stage() == Stage.OUTSIDE) {
            return it -> it.profile().stage() == Stage.OUTSIDE
                    ? introduce(it.with(it.profile().at(Stage.WAITING, said.at())), said)
                    : it;
        }
        if (!group.isActive()) {
            return it -> remark(it, said, "private");
        }
        return switch (command.name()) {
            case "kuis", "quiz" -> leading(group, said, it -> quiz(it, command.rest(), said));
            case "progres", "progress" -> {
                GroupProgress.Count count = progress.of(group.id());
                Crowd crowd = Crowd.ask(calls, group.chat());
                yield it -> tellProgress(it, said, count, crowd);
            }
            default -> it -> remark(it, said, "private");
        };
    }

    private UnaryOperator<Group> leading(Group group, Said said, UnaryOperator<Group> work) {
        return switch (leaders.ask(group, said.user(), said.isAsGroup())) {
            case YES -> work;
            case NO -> it -> remark(it, said, "only-leaders");
            case UNKNOWN -> it -> remark(it, said, "try-again");
        };
    }

    private Group quiz(Group group, String rest, Said said) {
        if (!rest.isEmpty()) {
            return DayWords.read(rest).map(weekly -> weekly(group, weekly, said))
                    .orElseGet(() -> remark(group, said, "quiz-how"));
        }
        if (group.plays().open() != null) {
            return remark(group, said, "quiz-open");
        }
        Plays plays = group.plays();
        Group here = group.with(new Plays(plays.weekly(), said.topic(), null, plays.nextAt(), plays.asked()));
        return QuizPlan.begin(here, said.id(), words.of(group).choices(today(group, said.at())), said.at(),
                QuizPlan.AT_ONCE);
    }

    private static Group weekly(Group group, Weekly weekly, Said said) {
        Group planned = planned(group, weekly, said.at());
        Plays plays = planned.plays();
        return planned.with(new Plays(weekly, said.topic(), plays.open(), plays.nextAt(), plays.asked()))
                .say(line(said, "quiz-weekly",
                        Map.of("day", weekly.day().name(), "hour", weekly.hour().toString())), said.at());
    }

    /** Plays every week from now on, or no more. */
    static Group planned(Group group, @Nullable Weekly weekly, Instant now) {
        Plays plays = group.plays();
        Instant next = plays.open() == null ? QuizPlan.next(weekly, group, now) : plays.nextAt();
        return group.with(new Plays(weekly, plays.topic(), plays.open(), next, plays.asked()));
    }

    private static Group tellProgress(Group group, Said said, GroupProgress.Count count, Crowd crowd) {
        Group counted = crowd.in(group);
        Integer people = counted.profile().people();
        return people != null && count.isShown()
                ? counted.say(line(said, "progress", Map.of("registered", "" + count.registered(), "people",
                        "" + Math.max(people, count.registered()))), said.at())
                : remark(counted, said, "progress-few");
    }

    boolean isPrivate(Said said) {
        return said.isContact() || PrivateWords.in(said.text(), openNumbers);
    }

    /** Something personal was written; it is taken away where that is allowed. */
    Group protect(Group group, Said said) {
        return group.isActive() ? remark(group, said, group.profile().mayDelete() ? "secret" : "secret-stays") : group;
    }

    Group introduce(Group group, GroupUpdate update) {
        return group.say(line(update, "intro", Map.of()), update.at());
    }

    /** The language that a button of the introduction stands for; empty for every other button. */
    Optional<Language> confirmed(String data) {
        return words.languages().stream().filter(it -> confirming(words, it).equals(data)).findFirst();
    }

    /** The first one's has no name in it. */
    static String confirming(GroupWords words, Language language) {
        return language.equals(words.languages().getFirst()) ? CONFIRM : CONFIRM + ":" + language.code();
    }

    /** @param owner who of the team looks after it from now on, or null */
    Group confirm(Group group, Pressed pressed, Crowd crowd, Language language, @Nullable String owner) {
        Profile profile = group.profile();
        if (profile.stage() != Stage.WAITING) {
            return group;
        }
        String before = profile.care().owner();
        Group active = crowd.in(group.with(profile.at(Stage.ACTIVE, pressed.at())
                .cared(profile.care().in(language).by(owner == null ? before : owner))));
        return planned(active, group.plays().weekly(), pressed.at())
                .say(line(pressed, CONFIRMED, Map.of()), pressed.at());
    }

    Group tellRights(Group group, GroupUpdate update) {
        return remark(group, update, "rights");
    }

    String refusal(Group group, Leads leads) {
        return words.of(group).plain(leads == Leads.NO ? "only-leaders" : "try-again", LocalDate.EPOCH, TOAST);
    }

    private static Group remark(Group group, GroupUpdate update, String kind) {
        Instant last = group.pending().said().get(kind);
        return last != null && update.at().isBefore(last.plus(SPARING))
                ? group
                : group.say(line(update, kind, Map.of()), update.at());
    }

    private static Line line(GroupUpdate update, String kind, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        if (update instanceof Said said && said.topic() != null) {
            all.put(Line.TOPIC, String.valueOf(said.topic()));
        }
        return new Line("group/" + update.id() + "/" + kind, kind, all, update.at());
    }

    static LocalDate today(Group group, Instant now) {
        return LocalDate.ofInstant(now, group.profile().zone());
    }
}
