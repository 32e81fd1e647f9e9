package id.pendamping.outcome;

import java.util.Set;

/** Who has come how far, as the journal and the other stores tell. */
public interface Ways {

    /** @return the random ids of everybody who came to this stage; nobody who is erased */
    Set<String> at(Stage stage);
}
