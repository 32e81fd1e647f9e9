package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListFileTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void holdsTheFewestColumnsAndNoIds() {
        Entry sri = new Entry("e1", "l1", NOON, "staff1", "w", "Bu \"Sri\", Melati", "Badung", "vendor", "p1");
        Sheet sheet = new Sheet(new GroupList("l1", NOON, "staff1", "Melati", false), List.of(sri),
                Map.of("e1", Status.PAID));
        assertThat(new String(ListFile.of(sheet), StandardCharsets.UTF_8)).isEqualTo(
                "name,area,work,status,consent_on\r\n\"Bu \"\"Sri\"\", Melati\",Badung,vendor,paid,2026-11-21\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-5", "@SUM(A1)", "\t=1", " =cmd|x", "\r=1"})
    void aFormulaStaysWords(String cell) {
        assertThat(ListFile.safe(cell)).isEqualTo("'" + cell);
        assertThat(ListFile.safe("Sri " + cell)).isEqualTo("Sri " + cell);
    }
}
