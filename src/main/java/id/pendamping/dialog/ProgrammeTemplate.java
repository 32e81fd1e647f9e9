package id.pendamping.dialog;

import java.util.List;
import java.util.Optional;

/**
 * How a programme usually goes, for a team to begin with: its stages in their order and what they are for. It says
 * nothing about when; that is planned for each programme.
 *
 * @param schemes what people are helped to join: {@code jkn}, {@code jkk}, {@code jkm}, {@code jht}
 */
public record ProgrammeTemplate(String id, LocalText title, LocalText about, List<String> schemes,
        List<Stage> stages) {

    public ProgrammeTemplate {
        schemes = List.copyOf(schemes);
        stages = List.copyOf(stages);
    }

    /** A stage by its id; empty for one that this version does not have. */
    public Optional<Stage> find(String stage) {
        return stages.stream().filter(one -> one.id().equals(stage)).findFirst();
    }

    /**
     * One part of it.
     *
     * @param counts which numbers of the funnel belong to it, for example {@code pretest}
     */
    public record Stage(String id, LocalText title, LocalText what, List<String> counts) {

        public Stage {
            counts = List.copyOf(counts);
        }
    }
}
