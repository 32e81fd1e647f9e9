package id.pendamping.group;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A quiz that is played in a group: some questions at once, open to everybody until it closes.
 *
 * @param isCounting whether it is closed, and only answers that are still on their way are waited for
 */
public record Quiz(String id, Instant begun, Instant closesAt, List<Round> rounds, boolean isCounting) {

    public Quiz {
        rounds = List.copyOf(rounds);
    }

    /**
     * One question.
     *
     * @param line the outbox row that shows it
     * @param item of a bank: {@code bank/Q1}
     * @param order the places of the options as they are shown: {@code 201}
     * @param right the place of the right one, as shown
     * @param shown where it stands in the group, or null as long as it is not known
     * @param voters how many answered, whoever they are; null until it is closed
     * @param isAnonymous whether the channel tells nobody apart
     * @param isUnsure whether it may stand in the group although the channel never said so: nobody knows which answers
     *        are to it, so it is not counted, and the channel closes it
     */
    public record Round(String line, String item, String order, int right, @Nullable Shown shown,
            @Nullable Integer voters, boolean isAnonymous, boolean isUnsure) {

        Round shown(Shown where) {
            return new Round(line, item, order, right, where, voters, isAnonymous, false);
        }

        Round closed(@Nullable Integer answered, boolean anonymous) {
            return new Round(line, item, order, right, shown, answered, anonymous, isUnsure);
        }

        Round unsure() {
            return new Round(line, item, order, right, shown, voters, isAnonymous, shown == null);
        }
    }

    /** @param message the channel's id of the message @param poll the channel's id of the poll */
    public record Shown(long message, String poll) {
    }

    Optional<Round> round(String line) {
        return rounds.stream().filter(it -> it.line().equals(line)).findFirst();
    }

    Quiz with(Round changed) {
        List<Round> all = new ArrayList<>(rounds);
        all.replaceAll(it -> it.line().equals(changed.line()) ? changed : it);
        return new Quiz(id, begun, closesAt, all, isCounting);
    }

    Quiz counting() {
        return new Quiz(id, begun, closesAt, rounds, true);
    }

    /** The polls whose ids are known. */
    List<String> polls() {
        List<String> polls = new ArrayList<>();
        for (Round round : rounds) {
            Shown shown = round.shown();
            if (shown != null) {
                polls.add(shown.poll());
            }
        }
        return polls;
    }
}
