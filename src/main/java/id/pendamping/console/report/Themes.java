package id.pendamping.console.report;

import id.pendamping.casework.FieldNotes.Count;
import id.pendamping.casework.Remark.Theme;
import id.pendamping.outcome.census.Noted;
import java.util.Arrays;
import java.util.List;

/** What the team heard about, by theme. */
final class Themes {

    private Themes() {
    }

    /**
     * One theme of the whole programme.
     *
     * @param people of whom something was noted on it
     * @param notes about people
     * @param field notes about nobody
     */
    record Line(String theme, String people, String notes, String field) {
    }

    /** @return empty while nothing was noted */
    static List<Line> of(Noted noted, List<Count> counts, Speaking speaking) {
        return Arrays.stream(Theme.values()).filter(
                theme -> noted.notes().rows().containsKey(theme.id()) || field(counts, theme) > 0).map(
                        theme -> new Line(
                                speaking.words().getMessage("people.theme." + theme.id(), null,
                                        speaking.spelling().locale()),
                                total(noted.persons(), theme, speaking), total(noted.notes(), theme, speaking),
                                speaking.number(field(counts, theme))))
                .toList();
    }

    private static String total(Noted.Table table, Theme theme, Speaking speaking) {
        Noted.Row row = table.rows().get(theme.id());
        return row == null ? speaking.number(0) : speaking.cell(row.total());
    }

    private static long field(List<Count> counts, Theme theme) {
        return counts.stream().filter(it -> it.theme() == theme).mapToLong(Count::notes).sum();
    }
}
