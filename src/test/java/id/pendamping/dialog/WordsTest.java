package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private final Words words = new Words(Map.of(),
            Map.of("blm", "belum", "udah", "sudah", "gak", "tidak", "dmn", "di mana"), Set.of(), Set.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sudah, Pak!! | sudah pak", "UDAH | sudah", "iyaaaaa | iya",
            "gakkkk mauuu | tidak mau", "maaf | maaf", "tunggu | tunggu", "Jum'at | jumat", "jum’at | jumat",
            "ma\u200baf | maaf", "café | cafe", "ＨＡＬＯ | halo", "dmn? | di mana", "1. | 1", "1000 | 1000",
            "kader-jkn | kader jkn", "/Menu | /menu", "/start@pendamping_bot Kader-7! | /start kader 7",
            "/pelajaran_1 | /pelajaran_1", "/ menu | menu", "👍🏽 ok | 👍 ok", "oke👍 | oke 👍", "❤️ | ❤",
            "  a \t b  | a b", "?!  | ''", "مرحبا | مرحبا"})
    void readsWhatPeopleType(String typed, String plain) {
        assertThat(words.normalise(typed)).isEqualTo(plain);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sudah, Pak!!", "👍🏽 ok", "/start@bot Kader-7!", "dmn BLM udah", "ﷺ ½ ①",
            "{\"$gt\":\"\"}", "\ud800 x"})
    void changesNothingTheSecondTime(String typed) {
        String once = words.normalise(typed);

        assertThat(words.normalise(once)).isEqualTo(once);
    }

    @Test
    void readsFiveThousandSignsAtOnce() {
        assertThat(words.normalise("a?".repeat(2500))).hasSize(4999);
    }
}
