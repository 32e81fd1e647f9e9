package id.pendamping.console.team;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.invite.Friends;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Figures.Progress;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/**
 * How many people have come how far, as they may be shown: a kader's are those of the people who chose them, everybody
 * else's those of all, as the pages of results show them.
 */
@Component
class StageCounts {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_CACHED = 200;

    private final CurrentFigures figures;
    private final LoadingCache<String, Map<Stage, OptionalLong>> members;

    StageCounts(StageNumbers numbers, Friends friends, CurrentFigures figures) {
        this.figures = figures;
        this.members = Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterWrite(FRESH)
                .build(kader -> shown(numbers.count(friends.members(kader))));
    }

    /** Whether asking for them takes no time. */
    boolean isKnown(Account who) {
        return who.role() == Role.KADER || figures.known().isPresent();
    }

    /** In the order of stages; empty where a number is too small to be shown. */
    Map<Stage, OptionalLong> of(Account who) {
        return who.role() == Role.KADER ? members.get(who.person()) : shown(figures.now().progress());
    }

    /** The same by the id of the stage, as it is printed. */
    Map<String, String> words(Account who, Spelling spelling) {
        Map<String, String> words = new HashMap<>();
        of(who).forEach((stage, number) -> words.put(stage.id(), word(number, spelling)));
        return words;
    }

    /** All numbers as they were at the latest pass. */
    Figures figures() {
        return figures.now();
    }

    static String word(OptionalLong number, Spelling spelling) {
        return number.isPresent() ? spelling.number(number.getAsLong()) : Spelling.few();
    }

    private static Map<Stage, OptionalLong> shown(Progress progress) {
        Map<Stage, OptionalLong> shown = new EnumMap<>(Stage.class);
        Arrays.stream(Stage.values()).forEach(stage -> shown.put(stage, switch (stage) {
            case REACHED -> SmallCells.isSmall(progress.reached())
                    ? OptionalLong.empty()
                    : OptionalLong.of(progress.reached());
            case CONSENTED -> part(Share.of(progress.whole().people(), progress.reached()));
            default -> part(progress.whole().share(stage));
        }));
        return shown;
    }

    private static OptionalLong part(Share share) {
        return Portion.of(share).part().shown();
    }

    private static Map<Stage, OptionalLong> shown(Map<Stage, Long> counts) {
        boolean enough = !SmallCells.isSmall(counts.getOrDefault(Stage.REACHED, 0L));
        Map<Stage, OptionalLong> shown = new EnumMap<>(Stage.class);
        counts.forEach((stage, number) -> shown.put(stage,
                enough && !SmallCells.isSmall(number) ? OptionalLong.of(number) : OptionalLong.empty()));
        return shown;
    }
}
