package id.pendamping.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.outbox.Drawings;
import id.pendamping.telegram.Answer.Ok;
import id.pendamping.telegram.Answer.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends files of the content folder: uploaded once, afterwards named by the id that Telegram gave them. What is drawn is
 * uploaded each time.
 */
class MediaFiles {

    private static final Logger log = LoggerFactory.getLogger(MediaFiles.class);
    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private final BotApi api;
    private final Path folder;
    private final Drawings drawings;
    private final Map<String, String> fileIds = new ConcurrentHashMap<>();

    MediaFiles(BotApi api, Path folder, Drawings drawings) {
        this.api = api;
        this.folder = folder;
        this.drawings = drawings;
    }

    boolean has(Media media) {
        if (media.isDrawn()) {
            return drawings.png(media.path()).isPresent();
        }
        if (media.fileId().isPresent()) {
            return true;
        }
        boolean there = fileIds.containsKey(media.path()) || Files.isReadable(folder.resolve(media.path()));
        if (!there) {
            log.warn("The file {} of the content folder cannot be read; its description is shown instead",
                    media.path());
        }
        return there;
    }

    /** @param fields the other fields of the call, as Telegram names them */
    Answer send(Media media, Map<String, String> fields) {
        if (media.isDrawn()) {
            byte[] png = drawings.png(media.path()).orElseThrow();
            return api.call(kind(media).method, form(media, fields)
                    .addFormDataPart(kind(media).field, kind(media) == Call.DOCUMENT ? "list.csv" : "picture.png",
                            RequestBody.create(png, BYTES))
                    .build());
        }
        if (media.fileId().isPresent()) {
            return api.call(kind(media).method,
                    form(media, fields).addFormDataPart(kind(media).field, media.fileId().get()).build());
        }
        String known = fileIds.get(media.path());
        if (known != null) {
            Answer answer = api.call(kind(media).method, form(media, fields).addFormDataPart(kind(media).field, known)
                    .build());
            if (!(answer instanceof Refused refused && refused.code() == Refused.BAD_REQUEST)) {
                return answer;
            }
            fileIds.remove(media.path());
        }
        Path file = folder.resolve(media.path());
        Answer answer = api.call(kind(media).method, form(media, fields).addFormDataPart(kind(media).field,
                String.valueOf(file.getFileName()), RequestBody.create(file.toFile(), BYTES)).build());
        if (answer instanceof Ok ok) {
            remember(media, ok);
        }
        return answer;
    }

    private static MultipartBody.Builder form(Media media, Map<String, String> fields) {
        MultipartBody.Builder form = new MultipartBody.Builder().setType(MultipartBody.FORM);
        fields.forEach(form::addFormDataPart);
        return form;
    }

    private void remember(Media media, Ok ok) {
        try {
            JsonNode sent = ApiJson.tree(ok.body()).path("result").path(kind(media).field);
            // A picture comes back in several sizes, the largest last.
            String id = (sent.isArray() ? sent.path(sent.size() - 1) : sent).path("file_id").asText("");
            if (!id.isEmpty()) {
                fileIds.put(media.path(), id);
            }
        } catch (IOException e) {
            log.debug("The answer to an upload could not be read");
        }
    }

    private static Call kind(Media media) {
        return switch (media.kind()) {
            case PICTURE -> Call.PHOTO;
            case VOICE -> Call.VOICE;
            case VIDEO -> Call.VIDEO;
            case DOCUMENT -> Call.DOCUMENT;
        };
    }

    private enum Call {
        PHOTO("sendPhoto", "photo"), VOICE("sendVoice", "voice"), VIDEO("sendVideo",
                "video"), DOCUMENT("sendDocument", "document");

        private final String method;
        private final String field;

        Call(String method, String field) {
            this.method = method;
            this.field = field;
        }
    }
}
