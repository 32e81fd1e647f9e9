package id.pendamping.broadcast;

/** What a row of the outbox is about, as it remembers it: {@code message 0 <broadcast>}. */
record About(Kind kind, int arm, String broadcast) {

    enum Kind {
        /** To somebody of the audience. */
        MESSAGE,
        /** To its author, who wants to see it first. */
        TRIAL,
        /** To those who could agree to it. */
        ASKS,
        /** To its author, once it is done. */
        DONE
    }

    String written() {
        return kind + " " + arm + " " + broadcast;
    }

    /** @throws IllegalArgumentException for anything that was not written by {@link #written} */
    static About read(String written) {
        String[] parts = written.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("a row of broadcasts is about something else");
        }
        return new About(Kind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }
}
