package id.pendamping.console.broadcasts;

import id.pendamping.broadcast.Broadcast;
import id.pendamping.console.Spelling;
import java.time.Instant;
import java.util.List;
import org.springframework.context.MessageSource;

/** When a broadcast goes out, in words. */
record Shown(MessageSource words) {

    String when(Broadcast it, Spelling spelling) {
        String cron = it.start().cron();
        Instant at = it.start().at();
        if (cron != null) {
            return When.ofCron(cron).map(rhythm -> when(rhythm, spelling))
                    .orElseGet(() -> say("when.otherwise", spelling));
        }
        return at == null ? say("when.open", spelling) : spelling.in(it.start().zone()).moment(at);
    }

    String when(When when, Spelling spelling) {
        return switch (when) {
            case When.Now now -> say("when.now", spelling);
            case When.Later later -> say("when.later", spelling, spelling.weekday(later.on()),
                    spelling.time(later.at()));
            case When.Weekly weekly -> say("when.weekly", spelling, spelling.name(weekly.day()),
                    spelling.time(weekly.at()));
            case When.Monthly monthly -> say("when.monthly", spelling, String.valueOf(monthly.day()),
                    spelling.time(monthly.at()));
        };
    }

    private String say(String key, Spelling spelling, String... values) {
        return words.getMessage("broadcasts." + key, List.of(values).toArray(), spelling.locale());
    }
}
