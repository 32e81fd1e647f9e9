package id.pendamping.ledger;

import id.pendamping.dialog.Content;
import id.pendamping.dialog.ContentReader;
import java.nio.file.Path;
import java.time.LocalDate;

/** The dialogs that people really talk to. */
final class RealContent {

    static final Content READ = ContentReader.read(Path.of("dialogs"), LocalDate.of(2026, 11, 21)).content()
            .orElseThrow();

    private RealContent() {
    }
}
