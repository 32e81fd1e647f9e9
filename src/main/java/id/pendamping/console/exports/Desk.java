package id.pendamping.console.exports;

import id.pendamping.console.Account;
import id.pendamping.console.Deeds;
import id.pendamping.staff.ExportLog;
import java.io.IOException;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/** Writes a table into a stream, after it is written down who takes it and why. */
final class Desk {

    /** Each reads the store as fast as it can. */
    private static final int AT_ONCE = 2;

    private final ExportLog log;
    private final Deeds deeds;
    private final Files files;
    private final InstantSource clock;
    private final Semaphore free = new Semaphore(AT_ONCE);

    Desk(ExportLog log, Deeds deeds, Files files, InstantSource clock) {
        this.log = log;
        this.deeds = deeds;
        this.files = files;
        this.clock = clock;
    }

    /** Opens the stream when it is sure that rows will go into it. */
    interface Opening {

        OutputStream open() throws IOException;
    }

    /** @return false if too many exports are going on; nothing was written */
    boolean write(Account who, Wish wish, Locale locale, Opening opening) throws IOException {
        if (!free.tryAcquire()) {
            return false;
        }
        try {
            String id = UUID.randomUUID().toString();
            log.begin(new ExportLog.Entry(id, clock.instant(), who.person(), wish.table().id(), wish.kind(),
                    wish.purpose(), null));
            deeds.saw(who, wish.names() ? "export.named" : "export.begun", id);
            long rows = files.write(wish, locale, opening.open());
            log.finish(id, rows);
            deeds.saw(who, "export.done", id);
            return true;
        } finally {
            free.release();
        }
    }
}
