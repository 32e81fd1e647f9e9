package id.pendamping.outcome.census;

import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.LearningFigures;
import id.pendamping.outcome.figure.Share;
import java.util.Map;

/**
 * The programme, or one part of it, in numbers.
 *
 * @param people who agree that they are counted
 * @param stages how many of them have come to each stage, whatever other stages they came to
 * @param learning of those who also agreed to research, which is what putting answers together is called when they are asked
 * @param happened to the same people as {@link #people}
 */
public record Slice(long people, Map<Stage, Long> stages, Paying paying, LearningFigures learning,
        Happened happened) {

    public Slice {
        stages = Map.copyOf(stages);
    }

    public Share share(Stage stage) {
        return Share.of(stages.getOrDefault(stage, 0L), people);
    }

    /**
     * What people told of their payments.
     *
     * @param onTimeByMember members who paid every due bill in time, of members with a due bill
     * @param onTimeByBill bills that were paid in time, of due bills
     * @param late paid, but later
     * @param open due, and nobody told that it was paid
     * @param behind members with such a bill
     * @param staying who paid for the month itself, by months after the first contribution; of those who had the time
     * @param unbroken who paid for it and for all before
     */
    public record Paying(Share onTimeByMember, Share onTimeByBill, Share late, Share open, Share behind,
            Map<Integer, Share> staying, Map<Integer, Share> unbroken) {
    }
}
