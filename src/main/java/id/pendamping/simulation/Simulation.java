package id.pendamping.simulation;

import id.pendamping.dialog.Content;
import id.pendamping.inbox.Conversations;
import id.pendamping.inbox.Inbox;
import id.pendamping.outcome.Courses;
import id.pendamping.outcome.census.CurrentFigures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lets the people of a study talk with the bot, in the store of this process. The loops that act by themselves should
 * rest meanwhile: what is said here is said in the past.
 */
public final class Simulation {

    private final Inbox inbox;
    private final Conversations conversations;
    private final Content content;
    private final SampleChannel channel;
    private final Courses courses;
    private final CurrentFigures figures;

    Simulation(Inbox inbox, Conversations conversations, Content content, SampleChannel channel, Courses courses,
            CurrentFigures figures) {
        this.inbox = inbox;
        this.conversations = conversations;
        this.content = content;
        this.channel = channel;
        this.courses = courses;
        this.figures = figures;
    }

    /**
     * @param people how many
     * @param seed the same one gives the same people, who say the same
     * @param seen when the numbers are to be looked at; the last day before it is the last of the study
     */
    public record Wish(Study study, int people, long seed, LocalDate seen) {

        public Wish {
            if (people < 1) {
                throw new IllegalArgumentException("a study has 1 or more people");
            }
        }

        /** The day on which the first of them comes. */
        public LocalDate begins() {
            return cast().stream().flatMap(actor -> actor.visits().stream()).map(Visit::on).min(LocalDate::compareTo)
                    .orElse(seen);
        }

        List<Actor> cast() {
            return study.cast(people, seed, seen);
        }
    }

    /**
     * @param season short letters and digits that no other season in this store has: the people's chat ids begin so
     * @param dawn told of each day as it begins
     * @return how many times people wrote or pressed something
     * @throws IllegalStateException where a dialog asks what nobody wrote an answer to, with dialog and step
     */
    public int play(Wish wish, String season, Consumer<Instant> dawn) throws InterruptedException {
        Play play = new Play(inbox, conversations, content, channel, season);
        return new Season(wish.cast(), figures.zone()).play(play, wish.seen(),
                dawn);
    }

    /** The study's table as the journal and the pages of results count now, each number beside the printed one. */
    public List<Finding> findings(Study study) {
        return study.findings(figures.anew(), courses);
    }
}
