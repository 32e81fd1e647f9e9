package id.pendamping.telegram;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Updates and the way they take. */
final class Updates {

    private Updates() {
    }

    static String json(int id, long chat, String text) {
        return "{\"update_id\":%d,\"message\":{\"message_id\":%d,\"date\":1,\"from\":{\"id\":%d,\"is_bot\":false,"
                .formatted(id, id, chat)
                + "\"first_name\":\"A\"},\"chat\":{\"id\":%d,\"type\":\"private\"},\"text\":\"%s\"}}"
                        .formatted(chat, text);
    }

    static Update text(int id, long chat, String text) {
        try {
            return ApiJson.update(json(id, chat, text).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static Intake intake(FakeBotApi telegram, Door door) {
        BotApi api = telegram.api();
        return new Intake(new UpdateDecoder(4242, InstantSource.system()), door, api, update -> {
        });
    }
}
