package id.pendamping.engine;

import id.pendamping.dialog.Step.Branch;

final class BranchBehaviour implements Behaviour<Branch> {

    @Override
    public After enter(Draft draft, Branch step) {
        for (int i = 0; i < step.ways().size(); i++) {
            var when = step.ways().get(i).when();
            if (when == null || when.test(draft.scope())) {
                return new After.Goes(Signal.WAY, i);
            }
        }
        throw new IllegalStateException("branch " + step.id() + " has no way left");
    }
}
