package id.pendamping.console.outcomes;

import id.pendamping.casework.FieldNotes.Count;
import id.pendamping.casework.Remark.Kind;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.console.outcomes.Sheet.Block;
import id.pendamping.console.outcomes.Sheet.Grid;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Row;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Noted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** How often each theme was noted, of people and of the field. */
record NotesSheet(Say say) {

    List<Part> parts(Figures figures, List<Count> counts) {
        return List.of(people(figures.noted()), field(counts));
    }

    private Part people(Noted noted) {
        if (noted.notes().rows().isEmpty()) {
            return Parts.empty(say, "noted");
        }
        List<Block> blocks = List.of(Parts.said("lead", say.of("noted.people", say.both(noted.people()))),
                grid("noted.notes", noted.notes()), grid("noted.persons", noted.persons()),
                Parts.said("quiet", say.of("noted.note")));
        return Parts.part(say, "noted", blocks);
    }

    private Grid grid(String caption, Noted.Table table) {
        List<String> head = new ArrayList<>(List.of(say.of("column.theme")));
        List<Integer> order = order(table.columns());
        order.stream().map(table.columns()::get)
                .forEach(kind -> head.add(kind.equals(Noted.SEVERAL) ? say.of("noted.several") : kind(kind)));
        head.add(say.of("noted.all"));
        List<Row> rows = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            Noted.Row row = table.rows().get(theme.id());
            if (row != null) {
                rows.add(row(theme(theme), row, order));
            }
        }
        return new Grid(say.of(caption), head, rows);
    }

    /** As in the form, and what is no kind at the end. */
    private static List<Integer> order(List<String> columns) {
        return IntStream.range(0, columns.size()).boxed().sorted(Comparator.comparing((Integer column) -> Kind
                .of(columns.get(column)).map(Kind::ordinal).orElse(Kind.values().length))).toList();
    }

    private Row row(String name, Noted.Row row, List<Integer> order) {
        List<String> cells = new ArrayList<>(order.stream().map(row.cells()::get).map(say::cell).toList());
        cells.add(say.cell(row.total()));
        return new Row(name, cells);
    }

    /** Notes about nobody count no people: every number of them may be shown. */
    private Part field(List<Count> counts) {
        if (counts.isEmpty()) {
            return Parts.empty(say, "field");
        }
        List<Kind> kinds = Arrays.stream(Kind.values())
                .filter(kind -> counts.stream().anyMatch(it -> it.kind() == kind)).toList();
        List<String> head = new ArrayList<>(List.of(say.of("column.theme")));
        kinds.forEach(kind -> head.add(kind(kind.id())));
        head.add(say.of("field.all"));
        List<Row> rows = new ArrayList<>();
        for (Theme theme : Theme.values()) {
            if (counts.stream().anyMatch(it -> it.theme() == theme)) {
                rows.add(sums(theme(theme), kinds, counts.stream().filter(it -> it.theme() == theme).toList()));
            }
        }
        rows.add(sums(say.of("total"), kinds, counts));
        return Parts.part(say, "field", List.of(new Grid(say.of("field.caption"), head, rows),
                Parts.said("quiet", say.of("field.note"))));
    }

    private Row sums(String name, List<Kind> kinds, List<Count> counts) {
        List<String> cells = new ArrayList<>(kinds.stream().map(kind -> sum(counts, it -> it.kind() == kind)).toList());
        cells.add(sum(counts, it -> true));
        return new Row(name, cells);
    }

    private String sum(List<Count> counts, Predicate<Count> which) {
        return say.number(counts.stream().filter(which).mapToLong(Count::notes).sum());
    }

    private String theme(Theme theme) {
        return say.words().getMessage("people.theme." + theme.id(), null, say.locale());
    }

    private String kind(String kind) {
        return say.words().getMessage("people.kind." + kind, null, say.locale());
    }
}
