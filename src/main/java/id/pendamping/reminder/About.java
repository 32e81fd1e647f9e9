package id.pendamping.reminder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one message is about, as its row remembers it: {@code jkn@2026-12-10@-3@<planned>,…}.
 *
 * @param items the first of them gave the row its id
 */
record About(List<Item> items) {

    record Item(Bill bill, LocalDate due, int lead, Instant base) {
    }

    static About of(List<Occurrence> together) {
        return new About(together.stream().map(it -> new Item(it.bill(), it.due(), it.lead(), it.planned())).toList());
    }

    /** @throws IllegalArgumentException for anything that was not written by {@link #written} */
    static About read(String written) {
        return new About(Arrays.stream(written.split(",")).map(About::item).toList());
    }

    private static Item item(String written) {
        String[] parts = written.split("@", -1);
        if (parts.length != 4) {
            throw new IllegalArgumentException("a row of reminders is about something else");
        }
        return new Item(Bill.called(parts[0]).orElseThrow(IllegalArgumentException::new), LocalDate.parse(parts[1]),
                Integer.parseInt(parts[2]), Instant.ofEpochSecond(Long.parseLong(parts[3])));
    }

    String written() {
        return items.stream().map(it -> it.bill().word() + "@" + it.due() + "@" + it.lead() + "@"
                + it.base().getEpochSecond()).collect(Collectors.joining(","));
    }

    About only(List<Item> kept) {
        return new About(kept);
    }

    /** The bills as a button names them: {@code bpu+jkn}. */
    String bills() {
        return items.stream().map(it -> it.bill().word()).distinct().collect(Collectors.joining("+"));
    }

    LocalDate due() {
        return items.stream().map(Item::due).min(Comparator.naturalOrder()).orElseThrow();
    }
}
