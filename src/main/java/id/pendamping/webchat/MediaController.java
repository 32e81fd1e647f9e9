package id.pendamping.webchat;

import id.pendamping.chat.OutgoingMessage.Media;
import id.pendamping.outbox.Drawings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Gives out the file that goes with a message. The address names the message and never a path: what no dialog has sent
 * cannot be asked for.
 */
@RestController
@WhenServed
class MediaController {

    /** A picture may be an SVG; opened on its own it must not run anything. */
    private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; media-src 'self'; sandbox";

    private final Journal journal;
    private final Path content;
    private final Drawings drawings;

    MediaController(Journal journal, WebchatSettings settings, Drawings drawings) {
        this.journal = journal;
        this.drawings = drawings;
        this.content = settings.content();
    }

    @GetMapping("/media/{talk}/{message}")
    ResponseEntity<Resource> file(@PathVariable String talk, @PathVariable long message) throws IOException {
        Media media = journal.find(TalkController.chat(talk), message).map(line -> line.shown().media())
                .orElseThrow(MediaController::none);
        if (media.isDrawn()) {
            byte[] png = drawings.png(media.path()).orElseThrow(MediaController::none);
            return ResponseEntity.ok()
                    .contentType(media.kind() == Media.Kind.DOCUMENT
                            ? new MediaType("text", "csv")
                            : MediaType.IMAGE_PNG)
                    .cacheControl(CacheControl.maxAge(Duration.ofHours(1))).body(new ByteArrayResource(png));
        }
        Path file = inside(media.path());
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(file.toString()).orElseThrow(MediaController::none))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .header("Content-Security-Policy", NO_SCRIPTS).body(new FileSystemResource(file));
    }

    private Path inside(String path) throws IOException {
        Path root = content.toRealPath();
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || !Files.isRegularFile(file) || !file.toRealPath().startsWith(root)) {
            throw none();
        }
        return file;
    }

    private static Refusal none() {
        return new Refusal(HttpStatus.NOT_FOUND, "no picture or sound goes with that message",
                "a message whose dialog names a file of the content folder");
    }
}
