package id.pendamping.group;

import id.pendamping.group.Group.Plays;
import id.pendamping.group.Quiz.Round;
import id.pendamping.group.Quiz.Shown;
import id.pendamping.outbox.GroupCalls;
import id.pendamping.outbox.GroupCalls.Closing;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins and ends quizzes when it is time, and hands on what a crash left. Ending is two steps: first the channel takes no
 * more answers, and some seconds later, when those on their way have come, they are counted.
 */
final class GroupLoop {

    private static final Logger LOG = LoggerFactory.getLogger(GroupLoop.class);
    private static final int AT_ONCE = 200;
    private static final Duration STILL_COMING = Duration.ofSeconds(5);
    private static final Duration AGAIN = Duration.ofSeconds(30);
    /** Whatever the channel says, a quiz is counted by then. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Groups groups;
    private final HandingOn handingOn;
    private final GroupWords words;
    private final Counting counting;
    private final GroupCalls calls;

    GroupLoop(Groups groups, HandingOn handingOn, GroupWords words, Counting counting, GroupCalls calls) {
        this.groups = groups;
        this.handingOn = handingOn;
        this.words = words;
        this.counting = counting;
        this.calls = calls;
    }

    void run(Instant now) {
        for (Group group : groups.due(now, AT_ONCE)) {
            handingOn.handOn(group);
            Instant due = group.plays().nextAt();
            if (due != null && !due.isAfter(now)) {
                go(group, now, due);
            }
        }
    }

    private void go(Group group, Instant now, Instant due) {
        Quiz open = group.plays().open();
        boolean done;
        if (!group.isActive()) {
            done = groups.save(group.with(QuizPlan.over(group.plays(), group, now)));
        } else if (open == null) {
            done = groups.save(due.plus(QuizPlan.LATEST).isBefore(now)
                    ? group.with(QuizPlan.over(group.plays(), group, now))
                    : QuizPlan.begin(group, "weekly/" + group.id() + "/" + due.getEpochSecond(),
                            words.of(group).choices(GroupCommands.today(group, now)), now, QuizPlan.WEEKLY));
        } else if (open.isCounting()) {
            done = groups.save(counting.count(group, open, now));
        } else {
            done = close(group, open, now);
        }
        if (done) {
            groups.find(group.id()).ifPresent(handingOn::handOn);
        } else {
            LOG.debug("somebody else was faster with a group");
        }
    }

    private boolean close(Group group, Quiz open, Instant now) {
        Quiz closed = open;
        boolean isReached = true;
        for (Round round : open.rounds()) {
            Shown shown = round.shown();
            if (shown != null && round.voters() == null) {
                switch (calls.close(group.chat(), shown.message())) {
                    case Closing.Closed(var voters, var anonymous) -> closed = closed
                            .with(round.closed(voters, anonymous));
                    case Closing.Over() -> closed = closed.with(round.closed(0, round.isAnonymous()));
                    case Closing.NotReached() -> isReached = false;
                }
            }
        }
        boolean goesOn = isReached || open.closesAt().plus(PATIENCE).isBefore(now);
        Plays plays = group.plays();
        return groups.save(group.with(new Plays(plays.weekly(), plays.topic(), goesOn ? closed.counting() : closed,
                now.plus(goesOn ? STILL_COMING : AGAIN), plays.asked())));
    }
}
