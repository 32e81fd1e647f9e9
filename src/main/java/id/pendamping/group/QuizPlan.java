package id.pendamping.group;

import id.pendamping.group.Group.Plays;
import id.pendamping.group.Quiz.Round;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which questions a quiz has and in which order their options stand; the same id always plans the same. */
final class QuizPlan {

    static final int QUESTIONS = 3;

    /** For everybody who looks at their phone between two trips. */
    static final Duration WEEKLY = Duration.ofHours(24);
    /** For people who are there now. */
    static final Duration AT_ONCE = Duration.ofMinutes(30);
    /** A quiz of the week that is later than this comes next week. */
    static final Duration LATEST = Duration.ofHours(6);

    private QuizPlan() {
    }

    /**
     * A group that begins to play.
     *
     * @param id of the quiz
     * @param items what can be asked, with the number of options and the place of the right one
     */
    static Group begin(Group group, String id, Map<String, Choice> items, Instant now, Duration open) {
        Plays plays = group.plays();
        List<String> asked = pick(plays.asked(), items.keySet().stream().sorted().toList());
        List<Round> rounds = new ArrayList<>();
        Group speaking = group;
        for (int i = 0; i < asked.size(); i++) {
            String line = "group/" + id + "/q" + (i + 1);
            Choice choice = items.getOrDefault(asked.get(i), new Choice(1, 0));
            String order = order(line, choice.options());
            Round round = new Round(line, asked.get(i), order, order.indexOf('0' + choice.right()), null, null,
                    false, false);
            rounds.add(round);
            speaking = speaking.say(new Line(line, Line.POLL, values(plays, Map.of("item", round.item(), "order",
                    order)), now), now);
        }
        List<String> known = new ArrayList<>(plays.asked());
        known.removeAll(asked);
        known.addAll(asked);
        Instant closes = now.plus(open);
        return speaking.with(new Plays(plays.weekly(), plays.topic(), new Quiz(id, now, closes, rounds, false), closes,
                known));
    }

    /** What a line about a quiz says, in the part of the group in which it is played. */
    static Map<String, String> values(Plays plays, Map<String, String> values) {
        Map<String, String> all = new HashMap<>(values);
        Integer topic = plays.topic();
        if (topic != null) {
            all.put(Line.TOPIC, topic.toString());
        }
        return all;
    }

    /** @param right the place in the bank */
    record Choice(int options, int right) {
    }

    /** The quiz is over, and the next one is that of the week. */
    static Plays over(Plays plays, Group group, Instant now) {
        return new Plays(plays.weekly(), plays.topic(), null, next(plays.weekly(), group, now), plays.asked());
    }

    static @Nullable Instant next(@Nullable Weekly weekly, Group group, Instant now) {
        return weekly == null ? null : weekly.next(now, group.profile().zone());
    }

    /** Those that were never asked come first, then those that were asked longest ago. */
    private static List<String> pick(List<String> asked, List<String> all) {
        Map<String, Integer> when = new HashMap<>();
        IntStream.range(0, asked.size()).forEach(i -> when.put(asked.get(i), i));
        List<String> next = new ArrayList<>(all);
        next.sort((a, b) -> Integer.compare(when.getOrDefault(a, -1), when.getOrDefault(b, -1)));
        return next.subList(0, Math.min(QUESTIONS, next.size()));
    }

    private static String order(String seed, int options) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, options).boxed().toList());
        Collections.shuffle(places, new Random(seed.hashCode()));
        return places.stream().map(String::valueOf).collect(Collectors.joining());
    }
}
