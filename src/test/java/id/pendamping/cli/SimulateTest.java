package id.pendamping.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.simulation.Finding;
import id.pendamping.simulation.Simulation.Wish;
import id.pendamping.simulation.Study;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The tables of the field studies, from what invented people said to the real bot. */
class SimulateTest {

    private static final LocalDate SEEN = LocalDate.parse("2026-11-21");
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Test
    void eightyPeopleGiveTheTableOfS0() throws Exception {
        assertThat(played(Study.S0)).containsExactly("S0-1 52 of 80 = 65.0 %", "S0-1 28 of 80 = 35.0 %",
                "S0-2 24 of 80 = 30.0 % -> 68 of 80 = 85.0 %, +55.0 points, +183.3 % of before",
                "S0-3 58 of 80 = 72.5 %", "S0-4 48 of 80 = 60.00 %", "S0-4 15 of 80 = 18.75 %",
                "S0-4 17 of 80 = 21.25 %", "S0-5 43 of 48 = 89.6 %", "S0-6 86 of 96 = 89.6 %");
    }

    @Test
    void threeHundredPeopleGiveTheTableOfS2() throws Exception {
        assertThat(played(Study.S2)).containsExactly("S2-1 69 of 300 = 23.0 %", "S2-1 141 of 231 = 61.0 %",
                "S2-1 58 of 231 = 25.1 %", "S2-1 32 of 231 = 13.9 %");
    }

    @Test
    void fortyPeopleGiveTheTablesOfS4() throws Exception {
        assertThat(played(Study.S4)).containsExactly(
                "S4-1 16 of 40 = 40.0 % -> 34 of 40 = 85.0 %, +45.0 points, +112.5 % of before",
                "S4-1 12 of 40 = 30.0 % -> 30 of 40 = 75.0 %, +45.0 points, +150.0 % of before",
                "S4-1 4 of 40 = 10.0 % -> 22 of 40 = 55.0 %, +45.0 points, +450.0 % of before", "S4-3 22", "S4-3 22",
                "S4-3 20", "S4-3 2");
    }

    @Test
    void anUnknownStudySaysWhatIsLegal() {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new Simulate(InstantSource.system())).setErr(new PrintWriter(err, true))
                .execute("--study", "s9");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("unknown study \"s9\" (legal: s0, s2, s4, all)");
    }

    @Test
    void anUnknownPlaceForThePeopleSaysWhatIsLegal() {
        StringWriter err = new StringWriter();
        int code = new CommandLine(new Simulate(InstantSource.system())).setErr(new PrintWriter(err, true))
                .execute("--into", "moon");
        assertThat(code).isEqualTo(2);
        assertThat(err.toString()).startsWith("unknown \"moon\" (legal: nothing, store)");
    }

    private static List<String> played(Study study) throws Exception {
        Wish wish = new Wish(study, study.people(), 7, SEEN);
        List<Finding> findings = Simulate.told(wish, Path.of("dialogs"), ZONE).findings();
        return findings.stream().map(finding -> finding.id() + " " + finding.found()).toList();
    }
}
