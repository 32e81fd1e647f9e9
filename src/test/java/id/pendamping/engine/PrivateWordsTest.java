package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrivateWordsTest {

    private static final Set<String> KNOWN = Set.of("08118165165");

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "hubungi +62 812 3456 7890 ya", "wa 6281234567890", "3276010101900001",
            "NIK 3276 0101 0190 0001", "kode OTP 123456"})
    void recognisesWhatNobodyShouldWriteInAGroup(String text) {
        assertThat(PrivateWords.in(text, KNOWN)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "halo", "telepon 165 atau 175", "iuran Rp35.000 sebulan", "Rp1.680.000 setahun",
            "kuis senin 19.00", "tanggal 10-12-2026", "PANDAWA 0811 8165 165", "+628118165165"})
    void letsOrdinaryWordsStand(String text) {
        assertThat(PrivateWords.in(text, KNOWN)).isFalse();
    }
}
