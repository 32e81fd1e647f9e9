package id.pendamping.telegram;

import static id.pendamping.telegram.FakeBotApi.Reply.ok;
import static id.pendamping.telegram.FakeBotApi.Reply.refused;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.chat.OutgoingMessage.Share;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.Drawings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TelegramSenderTest {

    private static final ChatId CHAT = ChatId.of("tg", "7");
    private static final Drawings DRAWINGS = path -> path.equals("drawn/saving?saved=1&goal=2")
            ? Optional.of("DRAWN-BYTES".getBytes(StandardCharsets.UTF_8))
            : Optional.empty();
    private static final List<List<Button>> YES_NO = List.of(List.of(new Button("Ya", "3:0"), new Button("No", "3:1")));

    @TempDir
    private Path content;

    private final FakeBotApi telegram = new FakeBotApi();

    @AfterEach
    void close() throws Exception {
        telegram.close();
    }

    @Test
    void sendsTextWithButtonsAndWithoutLinkPreview() {
        Delivery delivery = send(OutgoingMessage.text("Halo <b>Ibu</b>").withKeyboard(YES_NO), null);

        assertThat(delivery).isEqualTo(new Delivery.Sent(71));
        FakeBotApi.Request request = telegram.requests().getFirst();
        assertThat(request.path()).isEqualTo("/bot" + FakeBotApi.TOKEN + "/sendmessage");
        JsonNode json = request.json();
        assertThat(json.path("chat_id").asText()).isEqualTo("7");
        assertThat(json.path("text").asText()).isEqualTo("Halo <b>Ibu</b>");
        assertThat(json.path("parse_mode").asText()).isEqualTo("HTML");
        assertThat(json.path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
        assertThat(json.at("/reply_markup/inline_keyboard/0/1/text").asText()).isEqualTo("No");
        assertThat(json.at("/reply_markup/inline_keyboard/0/1/callback_data").asText()).isEqualTo("3:1");
    }

    @Test
    void namesTheParseModeOnlyWhereThereIsMarkupOrAnEscape() {
        send(OutgoingMessage.text("Halo"), null);
        send(OutgoingMessage.text("1 &lt; 2"), null);

        assertThat(telegram.requests().get(0).json().has("parse_mode")).isFalse();
        assertThat(telegram.requests().get(1).json().path("parse_mode").asText()).isEqualTo("HTML");
    }

    @Test
    void sendsPlainTextAfterAFailureCutToWhatTelegramTakes() {
        sender().sendPlain(CHAT, OutgoingMessage.text("<b>a &amp; b</b> " + "x".repeat(5000)).withKeyboard(YES_NO));

        JsonNode json = telegram.requests().getFirst().json();
        assertThat(json.path("text").asText()).startsWith("a & b xxx").hasSize(4096);
        assertThat(json.has("parse_mode")).isFalse();
        assertThat(json.has("reply_markup")).isTrue();
    }

    @Test
    void editsInPlace() {
        assertThat(send(OutgoingMessage.text("Baru").withKeyboard(YES_NO), 55L)).isEqualTo(new Delivery.Sent(71));

        FakeBotApi.Request request = telegram.requests().getFirst();
        assertThat(request.method()).isEqualTo("editmessagetext");
        assertThat(request.json().path("message_id").asLong()).isEqualTo(55);
    }

    @Test
    void takesAnUnchangedMessageAsShown() {
        telegram.answering(refused(400, "Bad Request: message is not modified: specified new message content is same"));

        assertThat(send(OutgoingMessage.text("Sama"), 55L)).isEqualTo(new Delivery.Sent(55));
        assertThat(telegram.requests()).hasSize(1);
    }

    @Test
    void sendsAnewWhatCannotBeEdited() {
        telegram.answering(request -> request.method().equals("sendmessage")
                ? FakeBotApi.OK
                : refused(400, "Bad Request: message to edit not found"));

        assertThat(send(OutgoingMessage.text("Halo"), 55L)).isEqualTo(new Delivery.Sent(71));
        assertThat(telegram.requests()).extracting(FakeBotApi.Request::method).containsExactly("editmessagetext",
                "sendmessage");
    }

    @Test
    void uploadsAPictureOnceAndNamesItAfterwards() throws Exception {
        Files.writeString(content.resolve("card.png"), "PICTURE-BYTES");
        telegram.answering(ok("{\"message_id\":8,\"photo\":[{\"file_id\":\"small\"},{\"file_id\":\"LARGE-1\"}]}"));
        TelegramSender sender = sender();
        OutgoingMessage message = new OutgoingMessage("Ini <b>kartu</b>", YES_NO, picture(), Share.NOTHING);

        assertThat(sender.send(CHAT, message, null)).isEqualTo(new Delivery.Sent(8));
        assertThat(sender.send(CHAT, message, null)).isEqualTo(new Delivery.Sent(8));

        assertThat(telegram.requests()).extracting(FakeBotApi.Request::method).containsOnly("sendphoto");
        assertThat(telegram.requests().get(0).body()).contains("PICTURE-BYTES", "filename=\"card.png\"",
                "Ini <b>kartu</b>", "inline_keyboard");
        assertThat(telegram.requests().get(1).body()).contains("LARGE-1").doesNotContain("PICTURE-BYTES");
    }

    @Test
    void uploadsAgainWhenTelegramHasForgottenTheFile() throws Exception {
        Files.writeString(content.resolve("card.png"), "PICTURE-BYTES");
        TelegramSender sender = sender();
        OutgoingMessage message = new OutgoingMessage("", List.of(), picture(), Share.NOTHING);
        telegram.answering(ok("{\"message_id\":8,\"photo\":[{\"file_id\":\"OLD\"}]}"));
        sender.send(CHAT, message, null);
        telegram.answering(request -> request.body().contains("OLD")
                ? refused(400, "Bad Request: wrong file identifier")
                : ok("{\"message_id\":9,\"photo\":[{\"file_id\":\"NEW\"}]}"));

        assertThat(sender.send(CHAT, message, null)).isEqualTo(new Delivery.Sent(9));
    }

    @Test
    void describesAPictureThatIsNotThere() {
        send(new OutgoingMessage("Lihat ini", List.of(), picture(), Share.NOTHING), null);

        assertThat(telegram.requests().getFirst().json().path("text").asText())
                .isEqualTo("Lihat ini\n<i>A card &amp; a hand</i>");
    }

    @Test
    void drawsAPictureEachTimeItIsSent() {
        telegram.answering(ok("{\"message_id\":8,\"photo\":[{\"file_id\":\"LARGE-1\"}]}"));
        TelegramSender sender = sender();
        Media drawn = new Media(Media.Kind.PICTURE, "drawn/saving?saved=1&goal=2", "Half");
        sender.send(CHAT, new OutgoingMessage("Separuh", List.of(), drawn, Share.NOTHING), null);
        sender.send(CHAT, new OutgoingMessage("Separuh", List.of(), drawn, Share.NOTHING), null);

        assertThat(telegram.requests()).hasSize(2).allSatisfy(
                request -> assertThat(request.body()).contains("DRAWN-BYTES", "filename=\"picture.png\"", "Separuh"));
    }

    @Test
    void describesAPictureThatCannotBeDrawn() {
        Media drawn = new Media(Media.Kind.PICTURE, "drawn/saving?saved=1&goal=0", "Half");
        send(new OutgoingMessage("Separuh", List.of(), drawn, Share.NOTHING), null);

        assertThat(telegram.requests().getFirst().json().path("text").asText()).isEqualTo("Separuh\n<i>Half</i>");
    }

    @Test
    void asksForAPlaceByAButtonThatGoesAwayAfterwards() {
        TelegramSender sender = sender();
        sender.send(CHAT, new OutgoingMessage("Di mana?", List.of(List.of(new Button("Lewati", "3:s"))), null,
                Share.PLACE), null);
        sender.send(CHAT, OutgoingMessage.text("Terima kasih"), null);
        sender.send(CHAT, OutgoingMessage.text("Lanjut"), null);

        JsonNode asked = telegram.requests().get(0).json().path("reply_markup");
        assertThat(asked.at("/keyboard/0/0/text").asText()).isEqualTo("Share place");
        assertThat(asked.at("/keyboard/0/0/request_location").asBoolean()).isTrue();
        assertThat(asked.at("/keyboard/1/0/text").asText()).isEqualTo("Lewati");
        assertThat(telegram.requests().get(1).json().at("/reply_markup/remove_keyboard").asBoolean()).isTrue();
        assertThat(telegram.requests().get(2).json().has("reply_markup")).isFalse();
    }

    @Test
    void asksForAPhoneNumber() {
        send(new OutgoingMessage("Nomor?", List.of(), null, Share.PHONE), null);

        assertThat(telegram.requests().getFirst().json().at("/reply_markup/keyboard/0/0/request_contact").asBoolean())
                .isTrue();
    }

    @Test
    void endsTheWaitingSignWithAFewWords() {
        sender().acknowledge(CHAT, "cb-1", "y".repeat(300));

        JsonNode json = telegram.requests().getFirst().json();
        assertThat(json.path("callback_query_id").asText()).isEqualTo("cb-1");
        assertThat(json.path("text").asText()).hasSize(200);
    }

    @Test
    void putsTheChoiceInPlaceOfTheButtons() {
        sender().mark(CHAT, 55, "✓ " + "z".repeat(80));

        FakeBotApi.Request request = telegram.requests().getFirst();
        assertThat(request.method()).isEqualTo("editmessagereplymarkup");
        assertThat(request.json().at("/reply_markup/inline_keyboard/0/0/callback_data").asText()).isEqualTo("-");
        assertThat(request.json().at("/reply_markup/inline_keyboard/0/0/text").asText()).hasSize(64);
    }

    @Test
    void swallowsWhatGoesWrongWithCourtesies() {
        telegram.answering(refused(400, "Bad Request: query is too old"));

        sender().acknowledge(CHAT, "cb-1", null);
        sender().mark(CHAT, 55, "");

        assertThat(telegram.requests()).hasSize(2);
    }

    private Delivery send(OutgoingMessage message, Long edits) {
        return sender().send(CHAT, message, edits);
    }

    private TelegramSender sender() {
        BotApi api = telegram.api();
        return new TelegramSender(api, new MediaFiles(api, content, DRAWINGS), telegram.settings().words());
    }

    private static Media picture() {
        return new Media(Media.Kind.PICTURE, "card.png", "A card & a hand");
    }
}
