package id.pendamping.engine;

import id.pendamping.dialog.Step.Consent;
import id.pendamping.dialog.Step.Trial;

/** Only people who agreed to research take part; everybody else goes the first way, and nothing is noted of them. */
final class TrialBehaviour implements Behaviour<Trial> {

    @Override
    public After enter(Draft draft, Trial step) {
        Memory memory = draft.memory();
        if (!memory.mayRecord() || !draft.standing().has(Consent.RESEARCH)) {
            return new After.Goes(Signal.WAY, 0);
        }
        String trial = step.in(draft.dialog().id());
        int arm = Lot.draw(trial, memory.person(), step.arms().size());
        memory.event(Lot.EVENT, Lot.drawn(trial, arm));
        return new After.Goes(Signal.WAY, arm);
    }
}
