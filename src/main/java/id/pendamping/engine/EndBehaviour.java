package id.pendamping.engine;

import id.pendamping.dialog.Step.End;

final class EndBehaviour implements Behaviour<End> {

    @Override
    public After enter(Draft draft, End step) {
        return After.ENDS;
    }
}
