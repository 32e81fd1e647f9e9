package id.pendamping.outcome.census;

import id.pendamping.outcome.figure.Crossing.Crossed;
import id.pendamping.outcome.figure.Effectiveness;
import id.pendamping.outcome.figure.Mean;
import id.pendamping.outcome.figure.Paired;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.Tally;
import java.util.Map;
import java.util.Optional;

/**
 * What people told in the first questions, as they told it then and not as it became later. Only who agreed to research,
 * which is what putting answers of people together is called when they are asked.
 *
 * @param people who finished the first questions
 * @param health membership of JKN
 * @param work membership of BPJS Ketenagakerjaan
 * @param reasons the main reason, of those who are asked for one: members who are not active, and whoever is none
 * @param obstacles of all who finished; several answers are possible
 * @param opinions what they think before and after
 */
public record Told(long people, Standing health, Standing work, Tally reasons, Map<String, Share> obstacles,
        Opinions opinions) {

    /** @param byWork work by standing; empty while nobody was counted */
    public record Standing(Tally standings, Optional<Crossed> byWork) {
    }

    /**
     * @param protection who calls contributions a protection of the family, before and after; of those who told both
     * @param moves what they told before (rows) and after (columns)
     * @param effectiveness of those who rated all three of its parts
     * @param stars the mean of the newest stars, by what was rated
     */
    public record Opinions(Paired protection, Optional<Crossed> moves, Effectiveness effectiveness,
            Map<String, Mean> stars) {
    }
}
