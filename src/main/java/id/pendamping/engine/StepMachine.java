package id.pendamping.engine;

import id.pendamping.dialog.Dialog;
import id.pendamping.engine.DialogModel.Move;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;
import org.springframework.messaging.MessageHeaders;
import org.springframework.messaging.support.GenericMessage;
import org.springframework.statemachine.StateMachine;
import org.springframework.statemachine.StateMachineContext;
import org.springframework.statemachine.StateMachineEventResult;
import org.springframework.statemachine.StateMachineEventResult.ResultType;
import org.springframework.statemachine.config.ObjectStateMachineFactory;
import org.springframework.statemachine.support.DefaultStateMachineContext;
import reactor.core.publisher.Mono;

/**
 * Says which step of one dialog comes next. The dialog is compiled once; machines are pooled, and one that rests
 * elsewhere is put on the step while it runs, which costs a fraction of stopping, restoring and starting it. Safe for
 * any number of threads: a machine is with one of them at a time.
 */
final class StepMachine {

    private static final int IDLE_MACHINES = 2 * Runtime.getRuntime().availableProcessors();

    private final String dialog;
    private final ObjectStateMachineFactory<String, Signal> factory;
    private final Set<Move> legal = new HashSet<>();
    private final Map<String, StateMachineContext<String, Signal>> rests = new HashMap<>();
    private final LinkedBlockingDeque<StateMachine<String, Signal>> idle = new LinkedBlockingDeque<>(IDLE_MACHINES);

    StepMachine(Dialog dialog) {
        this.dialog = dialog.id();
        List<Move> moves = DialogModel.moves(dialog);
        moves.forEach(move -> legal.add(new Move(move.from(), move.signal(), move.way(), "")));
        factory = new ObjectStateMachineFactory<>(DialogModel.model(dialog, moves));
        for (String step : dialog.steps().keySet()) {
            rests.put(step, new DefaultStateMachineContext<>(step, null, null, null));
        }
        // The first machine is built here, so that a dialog that makes no machine fails at the start.
        idle.offer(machine());
    }

    /** @throws IllegalArgumentException for a way that the step does not have */
    String next(String from, Signal signal, int way) {
        if (!legal.contains(new Move(from, signal, way, ""))) {
            throw new IllegalArgumentException(dialog + "/" + from + " has no way " + signal + " " + way);
        }
        StateMachine<String, Signal> pooled = idle.pollFirst();
        StateMachine<String, Signal> machine = pooled == null ? machine() : pooled;
        if (!from.equals(machine.getState().getId())) {
            machine.getStateMachineAccessor().withRegion().resetStateMachineReactively(rests.get(from)).block();
        }
        send(machine, new GenericMessage<>(signal, new WayHeaders(way)));
        String to = machine.getState().getId();
        idle.offerFirst(machine);
        return to;
    }

    private void send(StateMachine<String, Signal> machine, Message<Signal> message) {
        AtomicReference<@Nullable ResultType> result = new AtomicReference<>();
        machine.sendEvent(Mono.just(message)).subscribe(
                (StateMachineEventResult<String, Signal> answer) -> result.set(answer.getResultType()));
        if (result.get() != ResultType.ACCEPTED) {
            throw new IllegalStateException("the machine of " + dialog + " did not take " + message.getPayload());
        }
    }

    private StateMachine<String, Signal> machine() {
        StateMachine<String, Signal> machine = factory.getStateMachine(dialog);
        machine.startReactively().block();
        return machine;
    }

    /** Headers without the random id and the time that nobody reads. */
    private static final class WayHeaders extends MessageHeaders {

        private static final long serialVersionUID = 1L;

        WayHeaders(int way) {
            super(Map.of(DialogModel.WAY, way), none(), -1L);
        }

        private static UUID none() {
            return ID_VALUE_NONE;
        }
    }
}
