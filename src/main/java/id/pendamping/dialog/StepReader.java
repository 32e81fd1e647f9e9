package id.pendamping.dialog;

import id.pendamping.dialog.Step.Answer;
import id.pendamping.dialog.Step.Branch;
import id.pendamping.dialog.Step.Branch.Way;
import id.pendamping.dialog.Step.Call;
import id.pendamping.dialog.Step.End;
import id.pendamping.dialog.Step.Say;
import id.pendamping.dialog.Step.Silence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one step, whatever its kind. */
final class StepReader {

    private static final List<String> KINDS = List.of("say", "ask", "quiz", "set", "branch", "trial", "call", "end",
            "checklist", "note", "answer", "remind", "handoff");
    private static final List<String> PARTS_OF_SET = List.of("set", "record", "event", "erase");

    private final StepPlace step;

    StepReader(StepPlace step) {
        this.step = step;
    }

    /** @return empty when it could not be read, which has been told then */
    Optional<Step> read() {
        List<String> kinds = new ArrayList<>(KINDS.stream().filter(kind -> step.at().peek(kind).isPresent()).toList());
        if (kinds.isEmpty() && PARTS_OF_SET.stream().anyMatch(part -> step.at().peek(part).isPresent())) {
            kinds.add("set");
        }
        if (kinds.size() != 1) {
            step.at().error(kinds.isEmpty()
                    ? "the step does not say what it does"
                    : "the step is of more than one kind: " + String.join(", ", kinds),
                    "legal: one of " + String.join(", ", KINDS));
            return Optional.empty();
        }
        return switch (kinds.getFirst()) {
            case "say" -> say();
            case "ask" -> new AskReader(step).read();
            case "quiz" -> new QuizReader(step).read();
            case "set" -> new SetReader(step).read();
            case "branch" -> branch();
            case "trial" -> new TrialReader(step).read();
            case "call" -> call();
            case "checklist" -> checklist();
            case "answer" -> answer();
            case "note" -> new NoteReader(step).read();
            case "remind" -> RemindReader.step(step);
            case "handoff" -> new HandoffReader(step).read();
            default -> end();
        };
    }

    private Optional<Step> say() {
        Table table = step.at().table("id", "say", "media", "next", "worded");
        Optional<LocalText> text = step.need(table, "say", table.flag("worded", false));
        LocalMedia media = step.media(table);
        Optional<String> next = step.next(table);
        return text.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Say(step.id(), text.get(), media, next.get()));
    }

    private Optional<Step> branch() {
        List<Cursor> places = step.at().table("id", "branch").items("branch");
        List<Way> ways = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Table table = places.get(i).table("when", "go");
            boolean last = i == places.size() - 1;
            if (table.has("when") == last) {
                places.get(i).error(last ? "the last way has no \"when\"" : "only the last way has no \"when\"",
                        "legal: {when: …, go: …}, …, {go: …}");
            }
            Optional<Condition> when = table.find("when")
                    .flatMap(at -> step.material().texts().condition(at, step.names()));
            table.need("go").flatMap(step::target).ifPresent(go -> ways.add(new Way(when.orElse(null), go)));
        }
        return ways.isEmpty() ? Optional.empty() : Optional.of(new Branch(step.id(), ways));
    }

    private Optional<Step> call() {
        Table table = step.at().table("id", "call", "back", "next");
        boolean comesBack = table.flag("back", true);
        Optional<String> dialog = table.need("call").flatMap(this::dialog);
        Optional<String> next = comesBack ? step.next(table) : Optional.of("");
        if (!comesBack && table.has("next")) {
            step.at().error("a call that does not come back has no next", "legal: back or next, not both");
        }
        return dialog.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Call(step.id(), dialog.get(), comesBack, next.get()));
    }

    private Optional<String> dialog(Cursor at) {
        return at.text().filter(id -> {
            if (!step.material().dialogs().contains(id)) {
                at.unknown("dialog", id, step.material().dialogs());
            }
            return step.material().dialogs().contains(id);
        });
    }

    private Optional<Step> checklist() {
        Table table = step.at().table("id", "checklist", "practice", "silence", "next");
        Optional<Checklist> list = table.need("checklist").flatMap(at -> at.text().flatMap(id -> {
            ChecklistFile found = step.material().checklists().get(id);
            if (found == null) {
                at.unknown("checklist", id, step.material().checklists().keySet());
            }
            return Optional.ofNullable(found).map(ChecklistFile::list);
        }));
        List<Silence> silence = table.find("silence").map(new SilenceReader(step)::read).orElse(step.silence());
        Optional<String> next = step.next(table);
        return list.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Step.Checklist(step.id(), list.get(), table.flag("practice", false), silence,
                        next.get()));
    }

    private Optional<Step> answer() {
        Table table = step.at().table("id", "answer", "none", "next");
        Optional<String> question = table.need("answer").flatMap(at -> at.text().filter(name -> {
            if (!step.outline().variables().containsKey(name)) {
                at.unknown("variable", name, step.outline().variables().keySet());
            }
            return step.outline().variables().containsKey(name);
        }));
        Optional<String> none = table.need("none").flatMap(step::target);
        Optional<String> next = step.next(table);
        return question.isEmpty() || none.isEmpty() || next.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer(step.id(), question.get(), none.get(), next.get()));
    }

    private Optional<Step> end() {
        Table table = step.at().table("id", "end");
        if (!table.flag("end", false)) {
            step.at().error("an end is written \"end: true\"", "legal: end: true");
        }
        return Optional.of(new End(step.id()));
    }
}
