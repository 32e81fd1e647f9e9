package id.pendamping.console.report;

import id.pendamping.dialog.Checklist;
import id.pendamping.dialog.Content;
import id.pendamping.dialog.LocalText;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Figures.Step;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Cell;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.outcome.figure.Tally;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What people say stands in the way, for those who can change it: of the whole programme, most frequent first. */
record Obstacles(Content content, Speaking speaking, LocalDate today) {

    private static final int MOST = 10;

    /** The main reason for not being a member, of those who are asked for one; one answer each. */
    List<Row> reasons(Tally reasons) {
        List<String> words = reasons.counts().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Long> counts = new ArrayList<>(words.stream().map(reasons.counts()::get).toList());
        counts.add(reasons.unanswered().count());
        CrossTable table = CrossTable.of(List.of(counts));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            rows.add(Row.of(field("main_reason", words.get(i)), new Portion(table.cell(0, i), table.total()),
                    speaking));
        }
        return rows;
    }

    /** What is difficult; several answers are possible. */
    List<Row> difficult(Map<String, Share> obstacles) {
        return obstacles.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Share> it) -> it.getValue().count()).reversed())
                .map(it -> Row.of(field("obstacles", it.getKey()), portion(it.getValue()), speaking)).toList();
    }

    private static Portion portion(Share share) {
        return share.isSmall()
                ? new Portion(new Cell.Hidden(), SmallCells.isSmall(share.n())
                        ? new Cell.Hidden()
                        : new Cell.Shown(share.n()))
                : new Portion(new Cell.Shown(share.count()), new Cell.Shown(share.n()));
    }

    /** @param count hidden where it is small */
    record Blocked(String step, String obstacle, String count) {
    }

    /** What stands in the way of a step of registering now. */
    List<Blocked> blocked(Figures.Registering registering) {
        record One(Step step, String obstacle, long count) {
        }
        return registering.steps().stream()
                .flatMap(step -> step.blocked().entrySet().stream()
                        .map(it -> new One(step, it.getKey(), it.getValue())))
                .sorted(Comparator.comparingLong(One::count).reversed()).limit(MOST)
                .map(one -> new Blocked(step(one.step()), obstacle(one.step(), one.obstacle()),
                        SmallCells.isSmall(one.count()) ? speaking.say("hidden") : speaking.number(one.count())))
                .toList();
    }

    private String field(String field, String value) {
        return Optional.ofNullable(content.personFields().fields().get(field)).map(it -> it.values().get(value))
                .map(this::text).orElse(value);
    }

    private String step(Step step) {
        return item(step).map(it -> text(it.title())).orElse(step.item()) + " · "
                + Optional.ofNullable(content.checklists().get(step.checklist())).map(it -> text(it.title()))
                        .orElse(step.checklist());
    }

    private String obstacle(Step step, String obstacle) {
        return item(step).stream().flatMap(it -> it.obstacles().stream()).filter(it -> it.id().equals(obstacle))
                .map(it -> text(it.label())).findFirst()
                .orElse(obstacle.equals("other") ? speaking.say("obstacle.other") : obstacle);
    }

    private Optional<Checklist.Item> item(Step step) {
        return Optional.ofNullable(content.checklists().get(step.checklist())).flatMap(it -> it.find(step.item()));
    }

    private String text(LocalText text) {
        return speaking.text(text, today);
    }
}
