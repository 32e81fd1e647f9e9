package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class StepMachineTest {

    private static final int STEPS = 40;

    private final StepMachine machine = new StepMachine(ladder(STEPS));

    /** Every step but the last branches to the next one or, by its second way, back to the start. */
    static Dialog ladder(int steps) {
        Map<String, Step> all = new LinkedHashMap<>();
        for (int i = 0; i < steps - 1; i++) {
            all.put("s" + i,
                    new Step.Branch("s" + i, List.of(new Step.Branch.Way(Build.condition(scope -> true), "s" + (i + 1)),
                            new Step.Branch.Way(null, "s0"))));
        }
        all.put("s" + (steps - 1), new Step.End("s" + (steps - 1)));
        return new Dialog("ladder", "1", Build.text("Ladder"), List.of(), false, Set.of(), all, "s0", false, "");
    }

    @Test
    void goesTheWayTheGuardPicks() {
        assertThat(machine.next("s3", Signal.WAY, 0)).isEqualTo("s4");
        assertThat(machine.next("s3", Signal.WAY, 1)).isEqualTo("s0");
    }

    @Test
    void mayStayWhereItIs() {
        assertThat(machine.next("s0", Signal.WAY, 1)).isEqualTo("s0");
    }

    @Test
    void refusesAWayThatTheStepDoesNotHave() {
        assertThatThrownBy(() -> machine.next("s3", Signal.WAY, 2)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ladder/s3 has no way WAY 2");
        assertThatThrownBy(() -> machine.next("s39", Signal.NEXT, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void answersManyThreadsAtOnceAsIfEachWereAlone() throws Exception {
        List<Callable<Integer>> walks = new ArrayList<>();
        for (int walker = 0; walker < 200; walker++) {
            SplittableRandom random = new SplittableRandom(walker);
            walks.add(() -> {
                int wrong = 0;
                for (int n = 0; n < 200; n++) {
                    int from = random.nextInt(STEPS - 1);
                    int way = random.nextInt(2);
                    String expected = way == 0 ? "s" + (from + 1) : "s0";
                    wrong += machine.next("s" + from, Signal.WAY, way).equals(expected) ? 0 : 1;
                }
                return wrong;
            });
        }
        try (var pool = Executors.newFixedThreadPool(16)) {
            for (Future<Integer> walk : pool.invokeAll(walks)) {
                assertThat(walk.get()).isZero();
            }
        }
    }
}
