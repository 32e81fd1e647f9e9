package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.pendamping.chat.Inbound;
import id.pendamping.inbox.Conversations.StoreAway;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class WebhookControllerTest {

    private static final String SECRET = "s3cret_of-the_hook";
    private static final String HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final FakeBotApi telegram = new FakeBotApi();
    private final List<Inbound> stored = new ArrayList<>();
    private boolean away;

    private final MockMvc server = MockMvcBuilders.standaloneSetup(new WebhookController(
            Updates.intake(telegram, this::store), new TelegramSettings(FakeBotApi.TOKEN,
                    URI.create("http://127.0.0.1:1"), "https://bot.example.org/telegram/webhook", SECRET, null,
                    telegram.settings().words(), Map.of())))
            .build();

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void answersOkWhenTheUpdateIsStored() throws Exception {
        server.perform(update(Updates.json(5, 7, "Halo")).header(HEADER, SECRET)).andExpect(status().isOk());

        assertThat(stored).extracting(Inbound::id).containsExactly("tg:4242:5");
    }

    @Test
    void asksForTheUpdateAgainWhileTheStoreIsAway() throws Exception {
        away = true;

        server.perform(update(Updates.json(5, 7, "Halo")).header(HEADER, SECRET))
                .andExpect(status().isServiceUnavailable());
    }

    @Test
    void letsNobodyInWithoutTheSecret() throws Exception {
        server.perform(update(Updates.json(5, 7, "Halo"))).andExpect(status().isUnauthorized())
                .andExpect(content().string(""));
        server.perform(update(Updates.json(5, 7, "Halo")).header(HEADER, SECRET + "x"))
                .andExpect(status().isUnauthorized()).andExpect(content().string(""));
        server.perform(update(Updates.json(5, 7, "Halo")).header(HEADER, "")).andExpect(status().isUnauthorized());

        assertThat(stored).isEmpty();
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        server.perform(update(Updates.json(5, 7, "x".repeat(WebhookController.LARGEST))).header(HEADER, SECRET))
                .andExpect(status().isContentTooLarge());

        assertThat(stored).isEmpty();
    }

    @Test
    void refusesWhatIsNotAnUpdateAndKeepsItToItself() throws Exception {
        try (CapturedLog log = new CapturedLog()) {
            for (String body : List.of("", "rahasia{", "[]", "{}", "null", "{\"update_id\":\"rahasia\"}",
                    "{\"update_id\":5,\"message\":\"rahasia\"}")) {
                server.perform(update(body).header(HEADER, SECRET)).andExpect(status().isBadRequest());
            }

            assertThat(log.lines()).filteredOn(line -> line.contains("id.pendamping") || line.startsWith("WARN"))
                    .isNotEmpty().noneMatch(line -> line.contains("rahasia") || line.contains(SECRET));
        }
    }

    @Test
    void takesOnlyPosts() throws Exception {
        server.perform(get(WebhookController.PATH).header(HEADER, SECRET)).andExpect(status().isMethodNotAllowed());
    }

    private void store(Inbound inbound) {
        if (away) {
            throw new StoreAway(new IllegalStateException("gone"));
        }
        stored.add(inbound);
    }

    private static MockHttpServletRequestBuilder update(String body) {
        return post(WebhookController.PATH).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
