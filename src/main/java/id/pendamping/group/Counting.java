package id.pendamping.group;

import id.pendamping.group.GroupAnswers.Answer;
import id.pendamping.group.GroupAnswers.Score;
import id.pendamping.group.Quiz.Round;
import id.pendamping.group.Quiz.Shown;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of quizzes: of one that is over, and of a week. */
record Counting(GroupAnswers answers) {

    /** How long it is kept who answered what. */
    static final Duration KEPT = Duration.ofDays(92);

    /** The group after the quiz, with the result still to be told. Scores are stored; doing so again changes nothing. */
    Group count(Group group, Quiz quiz, Instant now) {
        List<Round> shown = quiz.rounds().stream().filter(it -> it.shown() != null).toList();
        List<Answer> given = answers.of(quiz.polls());
        List<Score> scores = scores(group, quiz, shown, given, now);
        answers.score(scores);
        answers.forget(now.minus(KEPT), List.of());
        Group over = group.with(QuizPlan.over(group.plays(), group, now));
        long unsure = quiz.rounds().stream().filter(Round::isUnsure).count();
        if (shown.isEmpty() && unsure == 0) {
            return over;
        }
        Map<String, String> values = new HashMap<>();
        values.put("items", shown.stream().map(Round::item).collect(Collectors.joining(",")));
        values.put("players", "" + scores.size());
        values.put("perfect", "" + scores.stream().filter(it -> it.right() == it.total()).count());
        values.put("total", "" + shown.size());
        values.put("week", "" + week(group, now).size());
        values.put("unsure", "" + unsure);
        values.put("unnamed", "" + (shown.stream().anyMatch(Round::isAnonymous) || isUnnamed(shown, given)));
        return over.say(new Line("group/" + quiz.id() + "/result", Line.RESULT,
                QuizPlan.values(group.plays(), values), now), now);
    }

    private static List<Score> scores(Group group, Quiz quiz, List<Round> shown, List<Answer> given, Instant now) {
        Map<String, Integer> right = new HashMap<>();
        for (Answer answer : given) {
            boolean isRight = shown.stream().anyMatch(it -> isOf(it, answer) && it.right() == answer.option());
            right.merge(answer.player(), isRight ? 1 : 0, Integer::sum);
        }
        List<Score> scores = new ArrayList<>();
        right.forEach((player, count) -> scores
                .add(new Score(quiz.id(), group.id(), player, count, shown.size(), now)));
        return scores;
    }

    private static boolean isOf(Round round, Answer answer) {
        Shown shown = round.shown();
        return shown != null && shown.poll().equals(answer.poll());
    }

    /** Whether the channel counts answers that nobody can be given a score for. */
    private static boolean isUnnamed(List<Round> shown, List<Answer> given) {
        return shown.stream().anyMatch(round -> {
            Integer voters = round.voters();
            return voters != null && voters > given.stream().filter(it -> isOf(round, it)).count();
        });
    }

    /** Right answers of each player since Monday. */
    private Map<String, Integer> week(Group group, Instant now) {
        Map<String, Integer> right = new HashMap<>();
        answers.scores(group.id(), monday(now, group.profile().zone()))
                .forEach(it -> right.merge(it.player(), it.right(), Integer::sum));
        return right;
    }

    /** Where a player stands in the week; nothing for somebody who has not played in it. */
    Optional<Standing> standing(Group group, Set<String> players, Instant now) {
        Map<String, Integer> week = week(group, now);
        return players.stream().filter(week::containsKey).findFirst().map(player -> {
            int own = week.getOrDefault(player, 0);
            return new Standing(own, 1 + (int) week.values().stream().filter(it -> it > own).count(), week.size());
        });
    }

    /** @param place 1 for the most right answers; several may share it @param players how many have played */
    record Standing(int right, int place, int players) {
    }

    private static Instant monday(Instant now, ZoneId zone) {
        return now.atZone(zone).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .atStartOfDay(zone).toInstant();
    }
}
