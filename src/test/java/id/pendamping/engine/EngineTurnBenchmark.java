package id.pendamping.engine;

import static id.pendamping.engine.Build.ask;
import static id.pendamping.engine.Build.branch;
import static id.pendamping.engine.Build.content;
import static id.pendamping.engine.Build.dialog;
import static id.pendamping.engine.Build.option;
import static id.pendamping.engine.Build.say;
import static id.pendamping.engine.Build.set;
import static id.pendamping.engine.Build.value;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Dialog;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step;
import id.pendamping.dialog.Step.AskKind;
import id.pendamping.engine.Position.Frame;
import id.pendamping.engine.Position.Open;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What deciding one turn costs on a dialog of 40 steps: ten times a question, a branch, a value that is set and a
 * sentence. Every turn answers another question, so that the machine never rests where it is needed. The state machine
 * is measured alone with the same four moves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EngineTurnBenchmark {

    private static final int QUESTIONS = 10;
    private static final ChatId CHAT = ChatId.of("bench", "1");
    private static final Instant NOW = Instant.parse("2026-11-21T03:00:00Z");

    private final Dialog dialog = ladder();
    private final DialogEngine engine = new DialogEngine(content("ladder", dialog), EngineLimits.DEFAULT);
    private final StepMachine machine = new StepMachine(dialog);
    private final Standing standing = Standing.newcomer(Language.INDONESIAN, ZoneId.of("Asia/Jakarta"));
    private int turn;

    private static Dialog ladder() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            String next = "ask" + (i + 1) % QUESTIONS;
            steps.add(ask("ask" + i, AskKind.CHOICE, "Question {name} " + i, "branch" + i)
                    .options(option("yes", "Ya, mau"), option("no", "Tidak mau"), option("later", "Nanti saja"))
                    .done());
            steps.add(branch("branch" + i, scope -> "never".equals(scope.value("name")), next, "set" + i));
            steps.add(set("set" + i, Map.of("count", value(scope -> 1L)), "say" + i));
            steps.add(say("say" + i, "Thank you, {name}, that was {count}.", next));
        }
        return dialog("ladder", List.of("/start"), true, steps.toArray(Step[]::new));
    }

    private Conversation conversation(int question) {
        Position position = new Position(List.of(new Frame("ladder", "1", "ask" + question)),
                Map.of("ladder.name", "Sari", "ladder.work", "ojek", "ladder.area", "Bogor"),
                new Open(NOW, 0, List.of(), List.of(), 0, 0), List.of());
        return new Conversation(CHAT, "person", 7, position, standing, 7, null, List.of(), null, List.of(), null, 7L,
                null);
    }

    @Benchmark
    public Turn pressed() {
        int question = turn++ % QUESTIONS;
        return engine.turn(conversation(question), Snapshot.EMPTY,
                new Inbound.Tap("bench:" + turn, CHAT, NOW, "7:1", 7L, "callback"));
    }

    @Benchmark
    public Turn typed() {
        int question = turn++ % QUESTIONS;
        return engine.turn(conversation(question), Snapshot.EMPTY,
                new Inbound.Text("bench:" + turn, CHAT, NOW, "gak mau"));
    }

    @Benchmark
    public String machineAlone() {
        int question = turn++ % QUESTIONS;
        String branch = machine.next("ask" + question, Signal.NEXT, 0);
        String set = machine.next(branch, Signal.WAY, 1);
        String say = machine.next(set, Signal.NEXT, 0);
        return machine.next(say, Signal.NEXT, 0);
    }

    /** Prints the table; the median is the line {@code p0.50}. */
    public static void main(String[] args) throws RunnerException {
        var options = new OptionsBuilder().include(EngineTurnBenchmark.class.getSimpleName());
        if (args.length > 0) {
            options.result(args[0]).resultFormat(ResultFormatType.JSON);
        }
        new Runner(options.build()).run();
    }
}
