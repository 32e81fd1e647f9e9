package id.pendamping.telegram;

import static id.pendamping.telegram.FakeBotApi.Reply.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupReplyTest {

    private final FakeBotApi telegram = new FakeBotApi().answering(request -> request.method().equals("getme")
            ? ok("{\"id\":4242,\"is_bot\":true,\"username\":\"Helper_bot\"}")
            : FakeBotApi.OK);

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/start@helper_bot", "/menu please", "halo @Helper_bot!", "@helper_bot"})
    void showsTheWayToThePrivateTalk(String text) {
        assertThat(saidAfter(text)).containsExactly("Come: https://t.me/Helper_bot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"halo", "/start@other_bot", "a@b", "@helper_bots", "/", "halo /start"})
    void saysNothingElse(String text) {
        assertThat(saidAfter(text)).isEmpty();
    }

    private List<String> saidAfter(String text) {
        Updates.groups(telegram, telegram.api()).answer(new Decoded.InGroup(-5, text));
        return telegram.requests().stream().filter(request -> request.method().equals("sendmessage"))
                .map(request -> request.json().path("text").asText()).toList();
    }
}
