package id.pendamping.assessment;

import id.pendamping.engine.Effect.SaveAnswer;
import id.pendamping.engine.Effect.SaveResult;
import java.util.List;

/** Where test answers are kept: one per person, test and item; the same again changes nothing. */
public interface TestAnswers {

    void save(SaveAnswer answer);

    void save(SaveResult result);

    /** The finished tests of a person. */
    List<SaveResult> results(String person);

    void erase(String person);
}
