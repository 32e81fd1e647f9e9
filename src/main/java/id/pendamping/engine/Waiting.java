package id.pendamping.engine;

import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Step;
import id.pendamping.engine.Understood.Answer;

/** What a kind of step does that asks and waits for the person. */
interface Waiting<S extends Step> extends Behaviour<S> {

    /** The open question as it stands now, with its buttons. */
    OutgoingMessage show(Draft draft, S step);

    Understood typed(Draft draft, S step, Spoken words);

    /** @param option what the button carried after its number; may be anything */
    Understood pressed(Draft draft, S step, String option);

    After accept(Draft draft, S step, Answer answer);

    /** The hint after an answer that was not understood; a clearer help after more of them. */
    String hint(Draft draft, S step, int misses);
}
