package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Broadcast;
import id.pendamping.outcome.figure.SmallCells;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How numbers and times of broadcasts are said. */
record Shown(MessageSource words) {

    static boolean isFew(long count) {
        return SmallCells.isSmall(count);
    }

    /** Fewer than five people are not told apart. */
    static String number(long count) {
        return SmallCells.isSmall(count) ? "< " + SmallCells.FEWEST_SHOWN : String.valueOf(count);
    }

    static String moment(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale).format(at.atZone(zone));
    }

    String when(Broadcast it, Locale locale) {
        String cron = it.start().cron();
        Instant at = it.start().at();
        if (cron != null) {
            return When.ofCron(cron).map(rhythm -> when(rhythm, locale))
                    .orElseGet(() -> say("when.otherwise", locale));
        }
        return at == null ? say("when.open", locale) : moment(at, it.start().zone(), locale);
    }

    String when(When when, Locale locale) {
        return switch (when) {
            case When.Now now -> say("when.now", locale);
            case When.Later later -> say("when.later", locale,
                    DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy", locale).format(later.on()), later.at().toString());
            case When.Weekly weekly -> say("when.weekly", locale,
                    weekly.day().getDisplayName(TextStyle.FULL, locale), weekly.at().toString());
            case When.Monthly monthly -> say("when.monthly", locale, String.valueOf(monthly.day()),
                    monthly.at().toString());
        };
    }

    private String say(String key, Locale locale, String... values) {
        return words.getMessage("broadcasts." + key, List.of(values).toArray(), locale);
    }
}
