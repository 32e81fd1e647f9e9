package id.pendamping.console.exports;

import id.pendamping.console.exports.Agreeing.Line;
import id.pendamping.console.exports.Column.Meaning;
import id.pendamping.console.exports.Column.Value;
import id.pendamping.console.exports.Table.Choice;
import id.pendamping.group.Group;
import id.pendamping.group.Groups;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One row per group with how many of its people came how far. Small numbers of people are hidden. */
final class GroupsTable {

    private final Wording wording;
    private final Days days;

    private GroupsTable(Wording wording, Days days) {
        this.wording = wording;
        this.days = days;
    }

    /** @param counts of people who said in private that they belong to the group, by stage */
    record Row(Group group, Map<Stage, Long> counts) {

        long counted() {
            return counts.getOrDefault(Stage.CONSENTED, 0L);
        }

        /** A number that tells of 1 to 4 people, by itself or by those who are missing, is not told. */
        Object shown(Stage stage) {
            long count = Math.min(counts.getOrDefault(stage, 0L), counted());
            return Share.of(count, counted()).isSmall() ? "<" + SmallCells.FEWEST_SHOWN : count;
        }
    }

    static Table<Row> of(Wording wording, Days days, Agreeing agreeing, Groups groups) {
        return new Table<>("groups", new GroupsTable(wording, days).columns(), (choice, taker) -> {
            Map<String, Map<Stage, Long>> counts = count(agreeing, choice);
            for (Group group : groups.all()) {
                taker.take(new Row(group, counts.getOrDefault(group.id(), Map.of())));
            }
        });
    }

    private static Map<String, Map<Stage, Long>> count(Agreeing agreeing, Choice choice) throws IOException {
        Map<String, Map<Stage, Long>> counts = new HashMap<>();
        agreeing.each(choice, line -> line.course().profile().groups().forEach(group -> {
            Map<Stage, Long> stages = counts.computeIfAbsent(group, it -> new EnumMap<>(Stage.class));
            count(line, stages);
        }));
        return counts;
    }

    private static void count(Line line, Map<Stage, Long> stages) {
        stages.merge(Stage.CONSENTED, 1L, Long::sum);
        line.course().stages().keySet().stream().filter(stage -> stage.compareTo(Stage.CONSENTED) > 0)
                .forEach(stage -> stages.merge(stage, 1L, Long::sum));
    }

    private List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(column("group", Kind.TEXT, Origin.EXPORT, "group", row -> row.group().id()));
        columns.add(column("title", Kind.TEXT, Origin.CHANNEL, "group_title", row -> row.group().profile().title()));
        columns.add(column("since", Kind.DAY, Origin.CHANNEL, "group_since",
                row -> days.of(row.group().profile().since())));
        columns.add(column("members", Kind.COUNT, Origin.CHANNEL, "group_members",
                row -> row.group().profile().members()));
        Arrays.stream(Stage.values()).filter(stage -> stage != Stage.REACHED).forEach(stage -> columns.add(
                new Column<>(stage.id(), new Meaning(Kind.PEOPLE, Origin.JOURNAL,
                        wording.key("column.group_stage", wording.key("stage." + stage.id()))),
                        row -> row.shown(stage))));
        return columns;
    }

    private Column<Row> column(String name, Kind kind, Origin origin, String key, Value<Row> value) {
        return new Column<>(name, new Meaning(kind, origin, wording.key("column." + key)), value);
    }
}
