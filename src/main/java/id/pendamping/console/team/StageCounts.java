package id.pendamping.console.team;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.pendamping.console.Account;
import id.pendamping.invite.Friends;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.StageNumbers;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.staff.Role;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How many people have come how far, as they may be shown. Counting looks at everybody, so it may be a minute old. */
@Component
class StageCounts {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final int MOST_CACHED = 200;
    private static final String EVERYBODY = "";
    private static final String FEW = "< " + SmallCells.FEWEST_SHOWN;

    private final LoadingCache<String, Map<String, String>> shown;

    StageCounts(StageNumbers numbers, Friends friends) {
        this.shown = Caffeine.newBuilder().maximumSize(MOST_CACHED).expireAfterWrite(FRESH).build(
                kader -> words(numbers.count(kader.equals(EVERYBODY) ? null : friends.members(kader))));
    }

    /** By the id of the stage: a kader's are those of the people who chose them, everybody else's those of all. */
    Map<String, String> of(Account who) {
        return shown.get(who.role() == Role.KADER ? who.person() : EVERYBODY);
    }

    private static Map<String, String> words(Map<Stage, Long> counts) {
        boolean enough = !SmallCells.isSmall(counts.getOrDefault(Stage.REACHED, 0L));
        Map<String, String> words = new HashMap<>();
        counts.forEach((stage, number) -> words.put(stage.id(),
                enough && !SmallCells.isSmall(number) ? Long.toString(number) : FEW));
        return words;
    }
}
