package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerWordsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            5000            | 5000
            5.000           | 5000
            5,000           | 5000
            5rb             | 5000
            5 ribu          | 5000
            5k              | 5000
            Rp5.000         | 5000
            Rp 5.000,00     | 5000
            rp. 5000,-      | 5000
            5.000 rupiah    | 5000
            lima ribu       | 5000
            lima puluh ribu rupiah | 50000
            sejuta          | 1000000
            goceng          | 5000
            ceban           | 10000
            gocap           | 50000
            1,5 jt          | 1500000
            1.5 juta        | 1500000
            1 juta 500 ribu | 1500000
            50rb sehari     | 50000
            sekitar 50 ribu | 50000
            ٥٠٠٠            | 5000
            five thousand   | 5000
            """)
    void readsAmounts(String typed, long rupiah) {
        assertThat(MoneyWords.read(Digits.ascii(typed))).contains(rupiah);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-5000", "50rb 100rb", "1e309", "99:99", "{\"$gt\":\"\"}", "__proto__", "ribu",
            "12/12/2026",
            "5.00.0", "1,234567 jt", "99999999999999999999", "besok saja"})
    void refusesWhatIsNoAmount(String typed) {
        assertThat(MoneyWords.read(Digits.ascii(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12           | 12
            1.200        | 1200
            3 orang      | 3
            -4           | -4
            dua belas    | 12
            twenty one   | 21
            twenty-one   | 21
            satu ribu    | 1000
            ١٢           | 12
            """)
    void readsNumbers(String typed, long number) {
        assertThat(NumberWords.read(Digits.ascii(typed))).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3.5", "1e309", "99:99", "2 atau 3", "2-3", "x12", "1234567890123456", "0x10",
            "12.34.5",
            "saya punya anak 3 orang", "dua satu", "puluh dua"})
    void refusesWhatIsNoWholeNumber(String typed) {
        assertThat(NumberWords.read(Digits.ascii(typed))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Desember 2026  | 2026-12-12
            12 des 26         | 2026-12-12
            12/12/2026        | 2026-12-12
            12-12-26          | 2026-12-12
            1.2.2027          | 2027-02-01
            2026-12-12        | 2026-12-12
            15-09-90          | 1990-09-15
            besok             | 2026-11-22
            kemarin           | 2026-11-20
            Hari ini          | 2026-11-21
            tomorrow          | 2026-11-22
            December 12, 2026 | 2026-12-12
            12th December 2026| 2026-12-12
            tanggal 5 Januari | 2027-01-05
            17 Agustus        | 2026-08-17
            """)
    void readsDays(String typed, LocalDate day) {
        assertThat(DateWords.read(Digits.ascii(typed), TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "99/99/9999", "12 Foo 2026", "0/0/0000", "29 februari 2027", "5",
            "1e309"})
    void refusesWhatIsNoDay(String typed) {
        assertThat(DateWords.read(Digits.ascii(typed), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            21:15        | 21:15
            08:30        | 08:30
            8.30         | 08:30
            8:30         | 08:30
            jam 8        | 08:00
            pukul 20.00 WIB | 20:00
            8 pagi       | 08:00
            jam 7 malam  | 19:00
            5 sore       | 17:00
            12 siang     | 12:00
            1 siang      | 13:00
            12 malam     | 00:00
            8am          | 08:00
            8 pm         | 20:00
            12 am        | 00:00
            setengah 8   | 07:30
            setengah 6 sore | 17:30
            """)
    void readsTimes(String typed, String time) {
        assertThat(TimeWords.read(Digits.ascii(typed))).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "99:99", "24:00", "8:3", "25", "13 pagi", "9 siang kali ya", "3.5", "10 sore", "-8"})
    void refusesWhatIsNoTime(String typed) {
        assertThat(TimeWords.read(Digits.ascii(typed))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0812-3456-7890", "62 812 3456 7890", "+62 812.3456.7890", "81234567890", "(0812) 34567890",
            "٠٨١٢٣٤٥٦٧٨٩٠"})
    void readsMobileNumbers(String typed) {
        assertThat(PhoneWords.read(Digits.ascii(typed))).contains("+6281234567890");
    }

    @ParameterizedTest
    @ValueSource(strings = {"021 5551234", "165", "+1 650 253 0000", "0812", "08123456789012345", "halo", "", "+",
            "081x34567890",
            "++62812 3456 7890 x"})
    void refusesWhatIsNoMobileNumber(String typed) {
        assertThat(PhoneWords.read(Digits.ascii(typed))).isEmpty();
    }
}
