package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaskingTest {

    @ParameterizedTest
    @ValueSource(strings = {"0812 3456 789", "081234567890", "+62 812-3456-7890", "+62812.3456.7890", "62 812 34567890",
            "(0812) 3456 7890", "0812/3456/789", "o812 3456 789", "O81234567890", "0 8 1 2 3 4 5 6 7 8 9",
            "０８１２３４５６７８９０", "٠٨١٢٣٤٥٦٧٨٩٠", "0812\u200b34567890", "+65 6123 4567", "(021) 7221 1234"})
    void coversPhoneNumbersHoweverTheyAreWritten(String phone) {
        assertThat(Masking.of("HP saya " + phone + " ya")).isEqualTo("HP saya " + Masking.MASK + " ya");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3201123456789012", "3201 1234 5678 9012", "3201.1234.5678.9012", "3201-12-3456789012",
            "32 01 12 34 56 78 90 12", "320112345678901", "0001234567890", "8888801234567890", "３２０１１２３４５６７８９０１２"})
    void coversNumbersOfPeopleCardsAndAccounts(String number) {
        assertThat(Masking.of("NIK: " + number + ", tolong")).isEqualTo("NIK: " + Masking.MASK + ", tolong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OTP saya 123456", "123456 itu kode-nya", "pin 4821", "kode: 12 34 56", "password 98765432",
            "token 123-456"})
    void coversCodesBesideTheirWord(String words) {
        assertThat(Masking.of(words)).contains(Masking.MASK).doesNotContainPattern("\\d");
    }

    @Test
    void coversACodeThatStandsAlone() {
        assertThat(Masking.of("123456")).isEqualTo(Masking.MASK);
        assertThat(Masking.of(" 4821. ")).isEqualTo(" " + Masking.MASK + ". ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iuran Rp35.000 untuk 4 orang", "Tanggal 10-12-2026 jam 09.00", "telepon 165 atau 175",
            "Rp1.680.000 setahun", "umur 45, anak 3", "kode pos 16431", "dibayar 2026-11-21", "RT 02 RW 08",
            "bayar 168000 per bulan", "🙏 terima kasih, Bu 👩\u200d🌾"})
    void leavesEverythingElse(String words) {
        assertThat(Masking.of(words)).isEqualTo(words);
    }

    @Test
    void coversSeveralInOneText() {
        assertThat(Masking.of("NIK 3201123456789012\nHP 081234567890 dan 0813 1111 2222"))
                .isEqualTo("NIK ••••\nHP •••• dan ••••");
    }
}
