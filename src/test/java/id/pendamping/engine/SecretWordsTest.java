package id.pendamping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"otp 123456", "Kode OTP saya 1234", "PIN: 123456", "123456 itu kode verifikasinya",
            "kata sandi 12345678", "otpnya? otp=4821"})
    void warnsOfCodes(String text) {
        assertThat(SecretWords.warning(text, false)).contains(Phrase.SECRET_WARNING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kode pos 40123", "rumah nomor 1234", "pintu 123456", "saya lahir 1990", "otp itu apa?",
            "0812-3456-7890"})
    void leavesOrdinaryTextsAlone(String text) {
        assertThat(SecretWords.warning(text, false)).isEmpty();
    }

    @Test
    void warnsOfANikOnlyWhereNoneWasAsked() {
        assertThat(SecretWords.warning("ini 3273 0115 0990 0001 ya", false)).contains(Phrase.NIK_WARNING);
        assertThat(SecretWords.warning("3273011509900001", true)).isEmpty();
        assertThat(SecretWords.warning("9".repeat(400), false)).isEmpty();
    }
}
