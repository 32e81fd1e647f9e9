package id.pendamping.telegram;

import id.pendamping.inbox.Conversations.StoreAway;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Where Telegram posts updates. 200 means stored; anything else makes Telegram bring the update again. */
@RestController
@Conditional(TokenGiven.AndWebhook.class)
class WebhookController {

    static final String PATH = "/telegram/webhook";
    static final int LARGEST = 1 << 20;

    private static final Logger log = LoggerFactory.getLogger(WebhookController.class);
    private static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";

    private final Intake intake;
    private final byte[] secret;

    WebhookController(Intake intake, TelegramSettings settings) {
        this.intake = intake;
        this.secret = settings.webhookSecret().getBytes(StandardCharsets.UTF_8);
    }

    @PostMapping(PATH)
    ResponseEntity<Void> receive(@RequestHeader(name = SECRET_HEADER, required = false) @Nullable String given,
            InputStream body) throws IOException {
        if (given == null || !MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8))) {
            return answer(HttpStatus.UNAUTHORIZED);
        }
        byte[] read = body.readNBytes(LARGEST + 1);
        if (read.length > LARGEST) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        Update update;
        try {
            update = ApiJson.update(read);
        } catch (IOException e) {
            log.warn("A webhook request of {} bytes with the right secret is not an update", read.length);
            return answer(HttpStatus.BAD_REQUEST);
        }
        try {
            intake.take(update);
            return answer(HttpStatus.OK);
        } catch (StoreAway e) {
            log.warn("The store is away; Telegram will bring update {} again", update.getUpdateId());
            return answer(HttpStatus.SERVICE_UNAVAILABLE);
        }
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
