package id.pendamping.engine;

import id.pendamping.dialog.Step.Say;

final class SayBehaviour implements Behaviour<Say> {

    @Override
    public After enter(Draft draft, Say step) {
        draft.say(draft.render(step.text()), draft.media(step.media()));
        return After.NEXT;
    }
}
