package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

@Tag("bench")
class EngineTurnBenchmarkTest {

    private static final double MEDIAN_MICROS = 200;

    @Test
    void decidesATurnWithinItsTime() throws Exception {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                .include(EngineTurnBenchmark.class.getSimpleName()).forks(0).warmupIterations(3)
                .measurementIterations(3)
                .warmupTime(TimeValue.seconds(2)).measurementTime(TimeValue.seconds(2)).build()).run();
        for (RunResult result : results) {
            double median = result.getPrimaryResult().getStatistics().getPercentile(50);
            System.out.printf("%s: median %.1f µs%n", result.getPrimaryResult().getLabel(), median);
            assertThat(median).as(result.getPrimaryResult().getLabel()).isLessThanOrEqualTo(MEDIAN_MICROS);
        }
        assertThat(results).hasSize(3);
    }
}
