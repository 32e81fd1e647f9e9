package id.pendamping.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.enrolment.Upload.Line;
import id.pendamping.enrolment.Upload.Problem;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UploadTest {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");

    @Test
    void saysOfEveryLineWhatIsWrong() {
        String file = """
                name,area,work,consent,nik
                Sri,Badung,pedagang,ya,3201123456789012
                sri ,badung,ojek,ya,
                Wayan,,,tidak,
                ,Badung,,ya,
                Nama Yang Sangat Panjang Sekali,,,ya,
                Budi 081234567890,,,ya,
                Ketut,Gianyar,,YES,
                Made,Badung,petani,ya,
                """;
        List<Entry> known = List.of(
                new Entry("e1", "l1", NOON, "sari", "enrolment/read-aloud/id", "Made", "Badung", "", null));
        assertThat(Upload.read(file, known)).extracting(Line::problem).containsExactly(Problem.NONE, Problem.TWICE,
                Problem.CONSENT, Problem.NAME, Problem.LONG, Problem.NUMBER, Problem.NONE, Problem.TWICE);
        assertThat(Upload.read(file, known)).first().isEqualTo(new Line(2, "Sri", "Badung", "pedagang", Problem.NONE));
    }

    @Test
    void readsWhatASpreadsheetOfTheCountryWrites() {
        assertThat(Upload.read("\uFEFFName;Area;Work;Consent\r\nSri;Badung;;ya\r\n", List.of())).singleElement()
                .isEqualTo(new Line(2, "Sri", "Badung", "", Problem.NONE));
    }

    @Test
    void whatIsNoTableHasNoLines() {
        assertThat(Upload.read("", List.of())).isEmpty();
        assertThat(Upload.read("nama saja\nSri\n", List.of())).isEmpty();
        assertThat(Upload.read("name,consent\n\"Sri,ya\n", List.of())).allMatch(it -> it.problem() != Problem.NONE);
    }
}
