package id.pendamping.console.report;

import id.pendamping.dialog.Content;
import id.pendamping.outcome.Stage;
import id.pendamping.outcome.census.Figures;
import id.pendamping.outcome.census.Every;
import id.pendamping.outcome.census.Happened.Counts;
import id.pendamping.outcome.census.Figures.Registering;
import id.pendamping.outcome.census.Portion;
import id.pendamping.outcome.figure.Change;
import id.pendamping.outcome.figure.CrossTable;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.outcome.figure.Staying;
import id.pendamping.outcome.figure.Tally;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands on the page.
 *
 * @param people of the chosen part who agree to be counted
 * @param intents of the whole programme: who is a member, on the way, or has not begun
 * @param change between the two shares of learning, in words; null where one is hidden or unknown
 */
record Report(String people, List<Row> stages, Chart way, List<Row> learning, @Nullable String change,
        List<Row> paying, List<Row> intents, List<Row> reasons, List<Row> difficult,
        List<Obstacles.Blocked> blocked, List<Month> months) {

    /** What happened in a month in the whole programme. */
    record Month(String label, String consented, String registered, String paid) {
    }

    /** Whether there is anything to draw. */
    public boolean isDrawn() {
        return stages.stream().anyMatch(row -> row.bar() != null);
    }

    static Report of(Figures figures, Part part, Quarter quarter, Content content, Speaking speaking) {
        Lines lines = Lines.of(part.value(), part.slices(figures.progress()));
        List<Row> stages = Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.REACHED && stage != Stage.CONSENTED)
                .map(stage -> Row.of(speaking.say("stage." + stage.id()), lines.of(stage.id()), speaking)).toList();
        Obstacles obstacles = new Obstacles(content, speaking, figures.taken().today());
        return new Report(speaking.cell(lines.people()), stages, Chart.of(speaking.say("percent"), stages),
                rows(Stream.of("before", "after"), lines, speaking), change(lines, speaking),
                rows(Stream.concat(Stream.of("member", "bill"),
                        Staying.MONTHS.stream().map(month -> "staying" + month)), lines, speaking),
                intents(figures.progress().registering().intents(), speaking),
                obstacles.reasons(figures.told().reasons()), obstacles.difficult(figures.told().obstacles()),
                obstacles.blocked(figures.progress().registering()),
                quarter.months().stream().map(month -> month(figures, month, speaking)).toList());
    }

    private static List<Row> rows(Stream<String> ids, Lines lines, Speaking speaking) {
        return ids.map(id -> Row.of(speaking.say("row." + id), lines.of(id), speaking)).toList();
    }

    private static @Nullable String change(Lines lines, Speaking speaking) {
        return lines.of("before").share().flatMap(before -> lines.of("after").share()
                .flatMap(after -> Change.between(before, after)))
                .map(change -> speaking.say("change", speaking.spelling().signed(change.points(1), 1),
                        change.relative(1).map(speaking.spelling()::signedPercent).orElse(speaking.say("none"))))
                .orElse(null);
    }

    /** A wish or a plan is told beside what is done, and never as done. */
    private static List<Row> intents(Tally intents, Speaking speaking) {
        List<String> words = List.of(Registering.MEMBER, Registering.UNDERWAY, Registering.NOT_BEGUN);
        CrossTable table = CrossTable.of(List.of(words.stream().map(it -> intents.counts().getOrDefault(it, 0L))
                .toList()));
        return words.stream().map(word -> Row.of(speaking.say("intent." + word),
                new Portion(table.cell(0, words.indexOf(word)), table.total()), speaking)).toList();
    }

    private static Month month(Figures figures, YearMonth month, Speaking speaking) {
        Counts all = figures.progress().whole().happened().by(Every.MONTH).from(month.atDay(1));
        return new Month(speaking.spelling().month(month),
                shown(all.consented(), speaking), shown(all.registered(), speaking), shown(all.paid(), speaking));
    }

    private static String shown(long number, Speaking speaking) {
        return SmallCells.isSmall(number) ? speaking.say("hidden") : speaking.number(number);
    }
}
