package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.engine.ChoiceWords.Choice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoiceWordsTest {

    private final Speech speech = new Speech(Build.words());
    private final ChoiceWords words = new ChoiceWords(speech);

    private final List<Choice> work = List.of(choice(0, "ojek", "Ojek atau kurir", "gojek", "grab"),
            choice(1, "trade", "Pedagang pasar"), choice(2, "fish", "Nelayan"), choice(3, "other", "Lainnya"));
    private final List<Choice> consent = List.of(choice(0, "yes", "Saya setuju"), choice(1, "no", "Saya tidak mau"),
            choice(2, "later", "Tidak tahu"));
    private final List<Choice> status = List.of(choice(0, "active", "Aktif"), choice(1, "inactive", "Tidak aktif"),
            choice(2, "none", "Belum daftar"));

    private Choice choice(int index, String value, String... names) {
        return new Choice(index, value, List.of(names).stream().map(speech::plain).toList());
    }

    private String find(String typed, List<Choice> shown) {
        Optional<ChoiceWords.Match> match = words.find(speech.hear(typed), shown);
        return match.map(it -> it.choice().value()).orElse("-");
    }

    @ParameterizedTest
    @CsvSource({"1, ojek", "2., trade", "no 3, fish", "٤, other", "OJEK ATAU KURIR!, ojek", "grab, ojek", "ojek, ojek",
            "nelayann, fish", "nelyaan, fish", "nelayam, fish", "saya pedagang pasar kak, trade", "pedagang, trade",
            "lainya, other", "N E L A Y A N, fish", "5, -", "0, -", "-1, -", "pasar malam ojek, ojek",
            "bukan nelayan, -",
            "9999999999, -"})
    void understandsWork(String typed, String value) {
        assertThat(find(typed, work)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"ya, yes", "iyaaa, yes", "oke deh, yes", "gak, no", "nggak mau, no", "saya tidak setuju, no",
            "setuju, yes",
            "setujuu, yes", "tidak tahu, later", "ya tidak, no", "👍🏽👍🏽, yes", "ya 👍, yes", "terserah, -"})
    void hearsTheNegationFirst(String typed, String value) {
        assertThat(find(typed, consent)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({"aktif, active", "gak aktif, inactive", "udah aktif, active", "blm daftar, none", "belum aktif, -"})
    void doesNotReadPastANegation(String typed, String value) {
        assertThat(find(typed, status)).isEqualTo(value);
    }

    @Test
    void findsEveryWordOfAnOptionInALongerSentence() {
        List<Choice> card = List.of(choice(0, "active", "Punya, aktif", "aktif"),
                choice(1, "inactive", "Punya, tidak aktif"),
                choice(2, "none", "Belum punya", "tidak punya", "tidak"));
        assertThat(find("pnya tapi gak aktif", card)).isEqualTo("inactive");
        assertThat(find("saya punya kak, masih aktif", card)).isEqualTo("active");
        assertThat(find("blm punya nih", card)).isEqualTo("none");
        assertThat(find("punya", card)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "​‮", "__proto__", "{\"$gt\":\"\"}", "😀😀", "?"})
    void understandsNothingInGarbage(String typed) {
        assertThat(find(typed, work)).isEqualTo("-");
    }

    @Test
    void doesNotChooseBetweenTwo() {
        List<Choice> alike = List.of(choice(0, "a", "Pasar baru"), choice(1, "b", "Pasar lama"));
        assertThat(find("pasar", alike)).isEqualTo("-");
        assertThat(find("pasar lame", alike)).isEqualTo("b");
    }
}
