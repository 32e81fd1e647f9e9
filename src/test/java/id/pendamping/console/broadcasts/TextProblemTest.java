package id.pendamping.console.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextProblemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NIK Ibu 3175 0101 0190 0001 ya|NUMBER", "Telepon 0812-3456-7890|PHONE",
            "Telepon +62 812 3456 7890|PHONE", "Baca di http://contoh.id|LINK", "Baca di bit.ly/abc|LINK",
            "Ini <b>penting</b>|MARKUP", "AYO SEGERA DAFTAR SEKARANG JUGA|SHOUTING"})
    void findsWhatMayBeWrong(String text, TextProblem problem) {
        assertThat(TextProblem.of(text)).containsExactly(problem);
    }

    @Test
    void sevenHundredCharactersAreEnough() {
        assertThat(TextProblem.of("Halo. ".repeat(116) + "Halo")).isEmpty();
        assertThat(TextProblem.of("Halo. ".repeat(117))).containsExactly(TextProblem.LONG);
    }

    @Test
    void aLongSentenceIsHardToRead() {
        assertThat(TextProblem.of("kata ".repeat(25) + ".")).isEmpty();
        assertThat(TextProblem.of("kata ".repeat(26) + ".")).containsExactly(TextProblem.SENTENCES);
    }

    @Test
    void anOrdinaryMessageIsFine() {
        assertThat(
                TextProblem.of("Bapak/Ibu, besok jam 09.00 ada klinik di balai RW 3. Iuran BPU Rp16.800. Tanya ke 175, "
                        + "atau buka https://www.bpjsketenagakerjaan.go.id."))
                .isEmpty();
    }
}
