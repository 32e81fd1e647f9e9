package id.pendamping.broadcast;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Everybody the program talks with, page by page, so that no number of them has to fit into memory. */
public interface Candidates {

    /**
     * The next ones in the order of their chats.
     *
     * @param chat where the last page ended, empty to begin
     * @param needed what is to be read beside the talk; nothing is read about people without service consent
     * @return an empty list at the end, and never otherwise
     */
    List<Candidate> after(String chat, int limit, Set<Criterion> needed, Instant now);
}
