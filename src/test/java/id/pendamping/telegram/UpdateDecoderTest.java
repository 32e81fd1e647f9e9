package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.chat.Inbound.AttachmentKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.objects.Update;

class UpdateDecoderTest {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final String ID = "tg:42:900";
    private static final ChatId CHAT = ChatId.of("tg", "7");
    private static final String PERSON = "\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"A\"}";
    private static final String PRIVATE = "\"chat\":{\"id\":7,\"type\":\"private\",\"first_name\":\"A\"}";
    private static final String GROUP = "\"chat\":{\"id\":-5,\"type\":\"group\",\"title\":\"G\"}";
    private static final String SIZE = "\"file_unique_id\":\"u\",\"width\":1,\"height\":1";

    private final UpdateDecoder decoder = new UpdateDecoder(42, InstantSource.fixed(AT));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void takesWhatAPersonDid(String name, String kind, Inbound expected) throws IOException {
        assertThat(decode(kind)).isEqualTo(new Decoded.FromPerson(expected));
    }

    static Stream<Arguments> takesWhatAPersonDid() {
        return Stream.of(
                row("text", message("\"text\":\"Halo 👋\""), new Inbound.Text(ID, CHAT, AT, "Halo 👋")),
                row("an answer to a message",
                        message("\"text\":\"ya\",\"reply_to_message\":{\"message_id\":4711,\"date\":1," + PRIVATE
                                + "}"),
                        new Inbound.Text(ID, CHAT, AT, "ya", 4711L)),
                row("a command", message("\"text\":\"/start abc\""), new Inbound.Text(ID, CHAT, AT, "/start abc")),
                row("a pressed button", tap(PRIVATE, "3:1"), new Inbound.Tap(ID, CHAT, AT, "3:1", 55L, "cb")),
                row("a button of a message that is too old",
                        "\"callback_query\":{\"id\":\"cb\"," + PERSON + ",\"chat_instance\":\"i\",\"data\":\"3:1\","
                                + "\"message\":{\"message_id\":55,\"date\":0," + PRIVATE + "}}",
                        new Inbound.Tap(ID, CHAT, AT, "3:1", 55L, "cb")),
                row("a photo",
                        message("\"photo\":[{\"file_id\":\"s\"," + SIZE + "},{\"file_id\":\"L\"," + SIZE
                                + "}],\"caption\":\"ini\""),
                        new Inbound.Attachment(ID, CHAT, AT, AttachmentKind.PHOTO, "L", "ini")),
                attachment("voice", "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":3}",
                        AttachmentKind.VOICE),
                attachment("video", "{\"file_id\":\"f\"," + SIZE + ",\"duration\":3}", AttachmentKind.VIDEO),
                attachment("video_note", "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"length\":9,\"duration\":3}",
                        AttachmentKind.VIDEO),
                attachment("document", "{\"file_id\":\"f\",\"file_unique_id\":\"u\"}", AttachmentKind.DOCUMENT),
                attachment("sticker",
                        "{\"file_id\":\"f\"," + SIZE
                                + ",\"type\":\"regular\",\"is_animated\":false,\"is_video\":false}",
                        AttachmentKind.STICKER),
                attachment("audio", "{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":3}",
                        AttachmentKind.OTHER),
                row("a die", message("\"dice\":{\"emoji\":\"🎲\",\"value\":4}"), other()),
                row("something Telegram adds later", message("\"hologram\":{\"depth\":3}"), other()),
                row("a place", message("\"location\":{\"latitude\":-6.2,\"longitude\":106.8}"),
                        new Inbound.Place(ID, CHAT, AT, -6.2, 106.8)),
                row("a phone number", message("\"contact\":{\"phone_number\":\"+62812\",\"first_name\":\"A\"}"),
                        new Inbound.Contact(ID, CHAT, AT, "+62812")),
                row("a changed message", message("edited_message", "\"edit_date\":3,\"text\":\"Haloo\""),
                        new Inbound.Edited(ID, CHAT, AT)),
                row("a forwarded message of an unknown origin",
                        message("\"forward_origin\":{\"type\":\"from_the_moon\",\"date\":1},\"text\":\"Halo\""),
                        new Inbound.Text(ID, CHAT, AT, "Halo")),
                row("blocking", membership(PRIVATE, "kicked"), new Inbound.Reachability(ID, CHAT, AT, false)),
                row("unblocking", membership(PRIVATE, "member"), new Inbound.Reachability(ID, CHAT, AT, true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void leavesOutWhatIsNotForIt(String name, String kind, Decoded expected) throws IOException {
        assertThat(decode(kind)).isEqualTo(expected);
    }

    static Stream<Arguments> leavesOutWhatIsNotForIt() {
        return Stream.of(
                row("a photo in a group",
                        message("message", GROUP, "\"photo\":[{\"file_id\":\"s\"," + SIZE + "}]"),
                        Decoded.Nothing.HERE),
                row("the button that shows a choice", tap(PRIVATE, "-"), new Decoded.OnlyAcknowledge("cb")),
                row("a button without a message",
                        "\"callback_query\":{\"id\":\"cb\"," + PERSON
                                + ",\"chat_instance\":\"i\",\"inline_message_id\":\"x\",\"data\":\"3:1\"}",
                        new Decoded.OnlyAcknowledge("cb")),
                nothing("a pinned message",
                        message("\"pinned_message\":{\"message_id\":3,\"date\":1," + PRIVATE + ",\"text\":\"x\"}")),
                nothing("another bot",
                        "\"message\":{\"message_id\":55,\"date\":1," + PRIVATE
                                + ",\"from\":{\"id\":9,\"is_bot\":true,\"first_name\":\"B\"},\"text\":\"x\"}"),
                nothing("a place that is shared live",
                        message("edited_message", "\"location\":{\"latitude\":-6.2,\"longitude\":106.8}")),
                nothing("a channel post", message("channel_post", "\"text\":\"x\"")),
                nothing("a poll", "\"poll\":{\"id\":\"1\",\"question\":\"?\",\"options\":[],\"total_voter_count\":0,"
                        + "\"is_closed\":false,\"is_anonymous\":false,\"type\":\"quiz\",\"allows_multiple_answers\":false}"),
                nothing("a kind that is not known yet", "\"telepathy\":{\"thought\":\"x\"}"));
    }

    private Decoded decode(String kind) throws IOException {
        Update update = ApiJson.update(("{\"update_id\":900," + kind + "}").getBytes(StandardCharsets.UTF_8));
        return decoder.decode(update);
    }

    private static Arguments row(Object... columns) {
        return Arguments.of(columns);
    }

    private static Arguments nothing(String name, String kind) {
        return row(name, kind, Decoded.Nothing.HERE);
    }

    private static Arguments attachment(String field, String content, AttachmentKind kind) {
        return row(field, message("\"" + field + "\":" + content),
                new Inbound.Attachment(ID, CHAT, AT, kind, "f", null));
    }

    private static Inbound other() {
        return new Inbound.Attachment(ID, CHAT, AT, AttachmentKind.OTHER, null, null);
    }

    private static String message(String content) {
        return message("message", content);
    }

    private static String message(String field, String content) {
        return message(field, PRIVATE, content);
    }

    private static String message(String field, String chat, String content) {
        return "\"" + field + "\":{\"message_id\":55,\"date\":1," + PERSON + "," + chat + "," + content + "}";
    }

    private static String tap(String chat, String data) {
        return "\"callback_query\":{\"id\":\"cb\"," + PERSON + ",\"chat_instance\":\"i\",\"data\":\"" + data
                + "\",\"message\":{\"message_id\":55,\"date\":1," + chat + ",\"text\":\"?\"}}";
    }

    private static String membership(String chat, String status) {
        String member = "{\"status\":\"%s\",\"user\":{\"id\":42,\"is_bot\":true,\"first_name\":\"B\"},\"until_date\":0}";
        return "\"my_chat_member\":{" + chat + "," + PERSON + ",\"date\":1,\"old_chat_member\":"
                + member.formatted("left") + ",\"new_chat_member\":" + member.formatted(status) + "}";
    }
}
