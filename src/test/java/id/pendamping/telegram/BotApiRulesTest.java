package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.telegram.FakeBotApi.Request;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That the rules find what a server refuses, and pass what it takes. */
class BotApiRulesTest {

    private static final String POLL = "\"chat_id\":-5,\"question\":\"Q\",\"type\":\"quiz\",\"correct_option_ids\":[1],";

    private static List<String> problems(String method, String body) {
        return BotApiRules.problems(new Request("/botX/" + method, body));
    }

    private static String options(int count) {
        return "\"options\":[" + "{\"text\":\"a\"},".repeat(count - 1) + "{\"text\":\"b\"}]";
    }

    @Test
    void passesWhatIsRight() {
        assertThat(problems("sendMessage", "{\"chat_id\":\"7\",\"text\":\"<b>a</b> &amp; b\",\"parse_mode\":\"HTML\","
                + "\"reply_markup\":{\"inline_keyboard\":[[{\"text\":\"Ya\",\"callback_data\":\"1:0\"}]]}}")).isEmpty();
        assertThat(problems("sendPoll", "{" + POLL + options(4) + ",\"explanation\":\"a\\nb\\nc\"}")).isEmpty();
        assertThat(problems("sendPhoto", "--b\r\nContent-Disposition: form-data; name=\"chat_id\"\r\n\r\n7\r\n--b\r\n"
                + "Content-Disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\nx\r\n--b--\r\n"))
                .isEmpty();
        assertThat(problems("getMe", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"text":"a"}                                                  | sendmessage.chat_id: is missing
            {"chat_id":7}                                                 | sendmessage.text: is missing
            {"chat_id":7,"text":" "}                                      | sendmessage.text: is blank
            {"chat_id":7,"text":"a","colour":1}                           | sendmessage.colour: no such field
            {"chat_id":"seven","text":"a"}                                | sendmessage.chat_id: not a number or @name
            {"chat_id":7,"text":"a","protect_content":"yes"}              | sendmessage.protect_content: not true or false
            {"chat_id":7,"text":"<b>a","parse_mode":"HTML"}               | sendmessage.text: <b> is not closed
            {"chat_id":7,"text":"a < b","parse_mode":"HTML"}              | sendmessage.text: a bare <
            {"chat_id":7,"text":"a","reply_markup":{"keyboard":[[]]}}     | sendmessage.reply_markup: a row is a list of 1 to 8 buttons
            {"chat_id":7,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"x"}]]}} | sendmessage.reply_markup: a button does exactly one thing
            """)
    void findsWhatIsWrongWithAMessage(String body, String problem) {
        assertThat(problems("sendMessage", body)).containsExactly(problem);
    }

    @Test
    void countsWhatPeopleSee() {
        String long4096 = "<b>" + "a".repeat(4092) + "</b>&lt;&lt;&lt;&lt;";
        assertThat(problems("sendMessage", "{\"chat_id\":7,\"text\":\"" + long4096 + "\",\"parse_mode\":\"HTML\"}"))
                .isEmpty();
        assertThat(problems("sendMessage", "{\"chat_id\":7,\"text\":\"" + "a".repeat(4097) + "\"}"))
                .containsExactly("sendmessage.text: 4097 characters, legal: 1 to 4096");
        assertThat(problems("sendMessage", "{\"chat_id\":7,\"text\":\"a\",\"reply_markup\":{\"inline_keyboard\":[[{"
                + "\"text\":\"Ya\",\"callback_data\":\"" + "é".repeat(33) + "\"}]]}}"))
                .containsExactly("sendmessage.reply_markup: callback_data of 66 bytes, legal: 1 to 64");
    }

    @Test
    void findsWhatIsWrongWithAPoll() {
        assertThat(problems("sendPoll", "{" + POLL + options(13) + "}"))
                .containsExactly("sendpoll.options: 13 options, legal: 2 to 12");
        assertThat(problems("sendPoll", "{" + POLL + options(2) + ",\"explanation\":\"a\\n\\n\\nb\"}"))
                .containsExactly("sendpoll.explanation: more than two line feeds");
        assertThat(problems("sendPoll", "{" + POLL.replace("[1]", "[2]") + options(2) + "}"))
                .containsExactly("sendpoll.correct_option_ids: out of order, or no such option");
        assertThat(problems("sendPoll", "{" + POLL.replace("quiz", "regular") + options(2) + "}"))
                .containsExactly("sendpoll.correct_option_ids: a quiz has some, and nothing else has");
        assertThat(problems("sendPoll", "{" + POLL.replace("\"Q\"", "\"" + "q".repeat(301) + "\"") + options(2) + "}"))
                .containsExactly("sendpoll.question: 301 characters, legal: 1 to 300");
    }

    @Test
    void knowsNoOtherMethods() {
        assertThat(problems("sendGift", "{}")).containsExactly("sendgift: a method that this program does not know");
    }
}
