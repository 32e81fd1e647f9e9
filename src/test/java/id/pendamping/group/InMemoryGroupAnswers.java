package id.pendamping.group;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers in maps. */
public final class InMemoryGroupAnswers implements GroupAnswers {

    private final Map<String, Answer> answers = new LinkedHashMap<>();
    private final Map<String, Score> scores = new LinkedHashMap<>();

    @Override
    public byte[] key() {
        return new byte[32];
    }

    @Override
    public synchronized void add(Answer answer) {
        answers.putIfAbsent(answer.poll() + "/" + answer.player(), answer);
    }

    @Override
    public synchronized List<Answer> of(Collection<String> polls) {
        return answers.values().stream().filter(it -> polls.contains(it.poll())).toList();
    }

    @Override
    public synchronized void score(Collection<Score> reached) {
        reached.forEach(it -> scores.putIfAbsent(it.quiz() + "/" + it.player(), it));
    }

    @Override
    public synchronized List<Score> scores(String group, Instant since) {
        return scores.values().stream().filter(it -> it.group().equals(group) && !it.at().isBefore(since)).toList();
    }

    @Override
    public synchronized void follow(String player, String now) {
        List.copyOf(answers.values()).stream().filter(it -> it.player().equals(player)).forEach(it -> {
            answers.remove(it.poll() + "/" + player);
            add(new Answer(it.poll(), now, it.option(), it.at()));
        });
        List.copyOf(scores.values()).stream().filter(it -> it.player().equals(player)).forEach(it -> {
            scores.remove(it.quiz() + "/" + player);
            score(List.of(new Score(it.quiz(), it.group(), now, it.right(), it.total(), it.at())));
        });
    }

    @Override
    public synchronized void forget(Instant before, Collection<String> players) {
        answers.values().removeIf(it -> it.at().isBefore(before) || players.contains(it.player()));
        scores.values().removeIf(it -> it.at().isBefore(before) || players.contains(it.player()));
    }
}
