package id.pendamping.mongo;

import com.mongodb.MongoException;

/**
 * The shape of stored documents. Every document carries the number of the shape it was written in; one that an older
 * program wrote is brought up to date where it is read, one that a newer program wrote is refused.
 */
final class Format {

    /** The shape this program writes. */
    static final int CURRENT = 1;

    static final String FIELD = "format";

    private Format() {
    }

    /** @throws Newer if the document is from a newer program */
    static void check(int format, String where) {
        if (format > CURRENT) {
            throw new Newer(where, format);
        }
    }

    /** A newer program has written to this store; this one would lose what it does not know. */
    static final class Newer extends MongoException {

        private static final long serialVersionUID = 1L;

        Newer(String where, int format) {
            super("a document in " + where + " has format " + format + ", this program knows formats up to " + CURRENT
                    + ": run the newer program that wrote it, or restore the backup made before the update");
        }
    }
}
