package id.pendamping.outcome;

import java.util.Collection;
import java.util.Set;

/** Who has come how far: talks for who was reached, the projection for everything that needs an agreement. */
public interface Ways {

    /** How many people have come to this stage; nobody who is erased. */
    long count(Stage stage);

    /** Which of these people have come to this stage. */
    Set<String> at(Stage stage, Collection<String> people);
}
