package id.pendamping.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.pendamping.casework.ImportFile.Legal;
import id.pendamping.casework.ImportFile.Line;
import id.pendamping.casework.ImportFile.Wrong;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportFileTest {

    private static final Legal LEGAL = new Legal(Map.of("area", Map.of("jawa", "java", "java", "java")),
            Map.of("area", "java"));

    @Test
    void readsTheColumnsInAnyOrderAndEitherSeparator() {
        ImportFile file = ImportFile.read("\ufeffArea;NAME\nJawa;Ani\n;\"Budi; Tono\"\n", LEGAL);
        assertThat(file.wrong()).isEmpty();
        assertThat(file.lines()).containsExactly(new Line(2, "Ani", "java", "", "", "", false),
                new Line(3, "Budi; Tono", "", "", "", "", false));
        assertThat(ImportFile.read("name,area\r\nAni,java\r\n", LEGAL).lines())
                .containsExactly(new Line(2, "Ani", "java", "", "", "", false));
    }

    @Test
    void headingsMayBeIndonesian() {
        ImportFile file = ImportFile.read("No HP;Nama;Daerah;Pekerjaan\n0812;Ani;Jawa;\n0812;Budi;;\n", LEGAL);
        assertThat(file.wrong()).isEmpty();
        assertThat(file.lines()).containsExactly(new Line(2, "Ani", "java", "", "", "", false),
                new Line(3, "Budi", "", "", "", "", true));
        assertThat(ImportFile.read("nama,name\nAni,Ani\n", LEGAL).wrong()).extracting(Wrong::what)
                .containsExactly("heading");
    }

    @Test
    void marksWhoIsThereTwiceByNameOrByPhone() {
        ImportFile file = ImportFile.read("name,phone\nAni,0812 345\nANI.,\nBudi,+62812-345\nCici,\n", LEGAL);
        assertThat(file.lines()).extracting(Line::name, Line::twice).containsExactly(tuple("Ani", false),
                tuple("ANI.", true), tuple("Budi", true), tuple("Cici", false));
        assertThat(file.toString()).doesNotContain("345");
    }

    @Test
    void saysOfEachWrongLineWhatWouldBeLegal() {
        ImportFile file = ImportFile.read("name,area,shoe\nAni,bulan,41\n,java,\n3171234567890123,,\n", LEGAL);
        assertThat(file.lines()).isEmpty();
        assertThat(file.wrong()).containsExactly(
                new Wrong(1, "column", "shoe", "name, area, work, group, helper, phone"),
                new Wrong(2, "area", "bulan", "java"), new Wrong(3, "name", "", "60"), new Wrong(4, "number", "", ""));
    }

    @Test
    void aFileThatIsNoTableIsSaidSo() {
        assertThat(ImportFile.read("", LEGAL).wrong()).extracting(Wrong::what).containsExactly("heading");
        assertThat(ImportFile.read("namo\nAni\n", LEGAL).wrong()).extracting(Wrong::what).contains("heading");
        assertThat(ImportFile.read("name\n\"Ani\n", LEGAL).wrong()).extracting(Wrong::what).containsExactly("quotes");
        assertThat(ImportFile.read("name,name\nAni,Ani\n", LEGAL).wrong()).extracting(Wrong::what)
                .containsExactly("heading");
        String many = "name\n" + "Ani\n".repeat(ImportFile.MOST_LINES + 5);
        assertThat(ImportFile.read(many, LEGAL).lines()).hasSize(ImportFile.MOST_LINES);
        assertThat(ImportFile.read(many, LEGAL).wrong()).extracting(Wrong::what).containsExactly("many");
    }

    @Test
    void theSameFileHasTheSameFingerprintWhateverEndsItsLines() {
        assertThat(ImportFile.read("name\nAni\n", LEGAL).fingerprint())
                .isEqualTo(ImportFile.read("name\r\nAni\r\n", LEGAL).fingerprint()).hasSize(64)
                .isNotEqualTo(ImportFile.read("name\nBudi\n", LEGAL).fingerprint());
    }
}
