package id.pendamping.engine;

import id.pendamping.dialog.Step.Call;

final class CallBehaviour implements Behaviour<Call> {

    @Override
    public After enter(Draft draft, Call step) {
        return new After.Begins(step.dialog(), step.comesBack());
    }
}
