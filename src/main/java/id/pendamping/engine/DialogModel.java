package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.statemachine.config.model.ConfigurationData;
import org.springframework.statemachine.config.model.DefaultStateMachineModel;
import org.springframework.statemachine.config.model.StateData;
import org.springframework.statemachine.config.model.StateMachineModel;
import org.springframework.statemachine.config.model.StatesData;
import org.springframework.statemachine.config.model.TransitionData;
import org.springframework.statemachine.config.model.TransitionsData;
import org.springframework.statemachine.transition.TransitionKind;
import reactor.core.publisher.Mono;

/** A dialog as a state machine: states are steps, events are {@link Signal}s, guards pick one of several ways. */
final class DialogModel {

    /** The header that says which way a signal means. */
    static final String WAY = "way";

    private DialogModel() {
    }

    /** One way from a step to another. */
    record Move(String from, Signal signal, int way, String to) {
    }

    static List<Move> moves(Dialog dialog) {
        List<Move> moves = new ArrayList<>();
        for (Step step : dialog.steps().values()) {
            step.follower().ifPresent(to -> moves.add(new Move(step.id(), Signal.NEXT, 0, to)));
            if (step instanceof Step.Ask ask) {
                for (int i = 0; i < ask.options().size(); i++) {
                    add(moves, step, Signal.OPTION, i, ask.options().get(i).go());
                }
            }
            if (step instanceof Step.Branch branch) {
                for (int i = 0; i < branch.ways().size(); i++) {
                    add(moves, step, Signal.WAY, i, branch.ways().get(i).go());
                }
            }
            if (step instanceof Step.Trial trial) {
                for (int i = 0; i < trial.arms().size(); i++) {
                    add(moves, step, Signal.WAY, i, trial.arms().get(i));
                }
            }
            if (step instanceof Step.Answer answer) {
                add(moves, step, Signal.OPTION, 0, answer.none());
            }
            for (int i = 0; i < step.silenceRules().size(); i++) {
                add(moves, step, Signal.SILENCE, i, step.silenceRules().get(i).go());
            }
        }
        // Where every option has a way of its own, the step's own next leads nowhere.
        moves.removeIf(move -> !dialog.steps().containsKey(move.to()));
        return moves;
    }

    private static void add(List<Move> moves, Step step, Signal signal, int way,
            @Nullable String to) {
        if (to != null) {
            moves.add(new Move(step.id(), signal, way, to));
        }
    }

    static StateMachineModel<String, Signal> model(Dialog dialog, List<Move> moves) {
        List<StateData<String, Signal>> states = dialog.steps().keySet().stream()
                .map(step -> new StateData<String, Signal>(step, step.equals(dialog.first()))).toList();
        return new DefaultStateMachineModel<>(
                new ConfigurationData<>(), new StatesData<>(states),
                new TransitionsData<>(moves.stream().map(DialogModel::transition).toList()));
    }

    private static TransitionData<String, Signal> transition(Move move) {
        return new TransitionData<>(move.from(), move.to(), move.signal(), List.of(),
                move.signal() == Signal.NEXT
                        ? null
                        : context -> Mono.just(Integer.valueOf(move.way()).equals(context.getMessageHeader(WAY))),
                TransitionKind.EXTERNAL);
    }
}
