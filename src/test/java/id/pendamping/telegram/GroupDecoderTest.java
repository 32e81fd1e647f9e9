package id.pendamping.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate;
import id.pendamping.chat.GroupUpdate.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GroupDecoderTest {

    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");
    private static final String ID = "tg:42:900";
    private static final ChatId CHAT = ChatId.of("tg", "-1001234567890");
    private static final String ANI = user(7, false);
    private static final String BOT = user(42, true);
    private static final String GROUP = "\"chat\":{\"id\":-1001234567890,\"type\":\"supergroup\",\"title\":\"Ojek\","
            + "\"is_forum\":true}";
    private static final String CHANNEL = "{\"id\":-1009,\"type\":\"channel\",\"title\":\"K\"}";

    private final UpdateDecoder decoder = new UpdateDecoder(42, InstantSource.fixed(AT));

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void understandsWhatHappensInAGroup(String name, String kind, GroupUpdate expected) throws IOException {
        assertThat(decode(kind)).isEqualTo(new Decoded.InGroup(expected));
    }

    static Stream<Arguments> understandsWhatHappensInAGroup() {
        return Stream.of(
                Arguments.of("words", said("message", "\"text\":\"/kuis@b\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, 7L, false, "/kuis@b", false, false)),
                Arguments.of("words in a topic",
                        said("message", "\"message_thread_id\":3,\"is_topic_message\":true,\"text\":\"a\""),
                        new GroupUpdate.Said(ID, AT, CHAT, 3, 55, 7L, false, "a", false, false)),
                Arguments.of("a reply where there are no topics",
                        said("message", "\"message_thread_id\":3,\"text\":\"a\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, 7L, false, "a", false, false)),
                Arguments.of("changed words", said("edited_message", "\"edit_date\":2,\"text\":\"a\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, 7L, false, "a", false, true)),
                Arguments.of("the words of a photo",
                        said("message", "\"photo\":[{\"file_id\":\"s\",\"file_unique_id\":\"u\",\"width\":1,"
                                + "\"height\":1}],\"caption\":\"KTP\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, 7L, false, "KTP", false, false)),
                Arguments.of("a shared phone number",
                        said("message", "\"contact\":{\"phone_number\":\"+62812\",\"first_name\":\"A\"}"),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, 7L, false, "", true, false)),
                Arguments.of("an admin who speaks as the group",
                        said("message", "\"sender_chat\":{\"id\":-1001234567890,\"type\":\"supergroup\","
                                + "\"title\":\"Ojek\"},\"text\":\"/kuis\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, null, true, "/kuis", false, false)),
                Arguments.of("what a linked channel brings",
                        said("message", "\"sender_chat\":" + CHANNEL + ",\"is_automatic_forward\":true,"
                                + "\"text\":\"/kuis\""),
                        new GroupUpdate.Said(ID, AT, CHAT, null, 55, null, false, "/kuis", false, false)),
                Arguments.of("people and a bot who came",
                        said("message", "\"new_chat_members\":[" + ANI + "," + BOT + "," + user(9, true) + "]"),
                        new GroupUpdate.Came(ID, AT, CHAT, List.of(9L))),
                Arguments.of("somebody who went", said("message", "\"left_chat_member\":" + user(8, false)),
                        new GroupUpdate.Left(ID, AT, CHAT, 8)),
                Arguments.of("another title", said("message", "\"new_chat_title\":\"Ojek Depok\""),
                        new GroupUpdate.Renamed(ID, AT, CHAT, "Ojek Depok")),
                Arguments.of("the last word under an old id",
                        "\"message\":{\"message_id\":55,\"date\":1,\"from\":" + ANI + ",\"chat\":{\"id\":-5,"
                                + "\"type\":\"group\",\"title\":\"Ojek\"},\"migrate_to_chat_id\":-1001234567890}",
                        new GroupUpdate.Moved(ID, AT, ChatId.of("tg", "-5"), CHAT)),
                Arguments.of("the first word under a new id", said("message", "\"migrate_from_chat_id\":-5"),
                        new GroupUpdate.Moved(ID, AT, ChatId.of("tg", "-5"), CHAT)),
                Arguments.of("a pressed button",
                        "\"callback_query\":{\"id\":\"cb\",\"from\":" + ANI
                                + ",\"chat_instance\":\"i\",\"data\":\"g:yes\","
                                + "\"message\":{\"message_id\":55,\"date\":1," + GROUP + ",\"text\":\"?\"}}",
                        new GroupUpdate.Pressed(ID, AT, CHAT, 7, "g:yes", "cb")),
                Arguments.of("the bot let in", member("my_chat_member", BOT, "\"status\":\"member\""),
                        new GroupUpdate.Admitted(ID, AT, CHAT, "Ojek", Place.MEMBER, false)),
                Arguments.of("the bot made an admin", member("my_chat_member", BOT, ADMIN),
                        new GroupUpdate.Admitted(ID, AT, CHAT, "Ojek", Place.ADMIN, true)),
                Arguments.of("the bot put out",
                        member("my_chat_member", BOT, "\"status\":\"kicked\",\"until_date\":0"),
                        new GroupUpdate.Admitted(ID, AT, CHAT, "Ojek", Place.OUTSIDE, false)),
                Arguments.of("a member who went", member("chat_member", ANI, "\"status\":\"left\""),
                        new GroupUpdate.Left(ID, AT, CHAT, 7)),
                Arguments.of("a bot that came", member("chat_member", user(9, true), "\"status\":\"member\""),
                        new GroupUpdate.Came(ID, AT, CHAT, List.of(9L))),
                Arguments.of("an answer to a quiz", "\"poll_answer\":{\"poll_id\":\"77\",\"user\":" + ANI
                        + ",\"option_ids\":[2],\"option_persistent_ids\":[\"2\"]}",
                        new GroupUpdate.Answered(ID, AT, "77", 7L, List.of(2))),
                Arguments.of("an answer that was taken back",
                        "\"poll_answer\":{\"poll_id\":\"77\",\"user\":" + ANI
                                + ",\"option_ids\":[],\"option_persistent_ids\":[]}",
                        new GroupUpdate.Answered(ID, AT, "77", 7L, List.of())),
                Arguments.of("an answer in the name of a channel",
                        "\"poll_answer\":{\"poll_id\":\"77\",\"voter_chat\":" + CHANNEL + ",\"user\":"
                                + user(136817688, true) + ",\"option_ids\":[1]}",
                        new GroupUpdate.Answered(ID, AT, "77", null, List.of(1))));
    }

    @ParameterizedTest
    @MethodSource
    void leavesOutWhatDoesNotConcernIt(String kind) throws IOException {
        assertThat(decode(kind)).isEqualTo(Decoded.Nothing.HERE);
    }

    static Stream<String> leavesOutWhatDoesNotConcernIt() {
        return Stream.of(said("message", "\"sticker\":{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,"
                + "\"height\":1,\"type\":\"regular\",\"is_animated\":false,\"is_video\":false}"),
                said("message", "\"left_chat_member\":" + BOT),
                "\"message\":{\"message_id\":55,\"date\":1," + GROUP + ",\"from\":" + user(9, true)
                        + ",\"text\":\"another bot\"}",
                "\"my_chat_member\":{\"chat\":" + CHANNEL + ",\"from\":" + ANI + ",\"date\":1,\"new_chat_member\":{"
                        + "\"user\":" + BOT + ",\"status\":\"member\"}}");
    }

    private static final String ADMIN = "\"status\":\"administrator\",\"can_be_edited\":false,\"is_anonymous\":false,"
            + "\"can_manage_chat\":true,\"can_delete_messages\":true,\"can_manage_video_chats\":false,"
            + "\"can_restrict_members\":false,\"can_promote_members\":false,\"can_change_info\":false,"
            + "\"can_invite_users\":true,\"can_post_stories\":false,\"can_edit_stories\":false,"
            + "\"can_delete_stories\":false";

    private Decoded decode(String kind) throws IOException {
        return decoder.decode(ApiJson.update(("{\"update_id\":900," + kind + "}").getBytes(StandardCharsets.UTF_8)));
    }

    private static String user(long id, boolean isBot) {
        return "{\"id\":" + id + ",\"is_bot\":" + isBot + ",\"first_name\":\"A\"}";
    }

    private static String said(String field, String content) {
        return "\"" + field + "\":{\"message_id\":55,\"date\":1,\"from\":" + ANI + "," + GROUP + "," + content + "}";
    }

    private static String member(String field, String user, String state) {
        return "\"" + field + "\":{" + GROUP + ",\"from\":" + ANI + ",\"date\":1,\"old_chat_member\":{\"user\":" + user
                + ",\"status\":\"left\"},\"new_chat_member\":{\"user\":" + user + "," + state + "}}";
    }
}
