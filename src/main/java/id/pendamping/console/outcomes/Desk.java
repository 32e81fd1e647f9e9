package id.pendamping.console.outcomes;

import id.pendamping.console.Spelling;
import id.pendamping.console.Spelling;
import id.pendamping.console.outcomes.Sheet.Part;
import id.pendamping.console.outcomes.Sheet.Tab;
import id.pendamping.outcome.census.CurrentFigures;
import id.pendamping.outcome.census.Figures;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Puts pages of results together. */
record Desk(CurrentFigures current, MessageSource words, Names names, ZoneId zone) {

    private static final List<String> EVALUATION = List.of("evaluation", "evaluation/funnel", "evaluation/survey",
            "evaluation/paying", "evaluation/notes");
    private static final List<String> TREND = List.of("trend", "trend/projection");

    Say say(Locale locale) {
        return new Say(words, new Spelling(locale, zone));
    }

    Figures figures() {
        return current.now();
    }

    /** @param path below the console */
    Sheet sheet(Say say, Figures figures, String path, List<Part> parts) {
        List<Tab> tabs = new ArrayList<>();
        for (String each : EVALUATION.contains(path) ? EVALUATION : TREND.contains(path) ? TREND : List.<String>of()) {
            tabs.add(new Tab("/console/" + each, say.of("tab." + each.replace('/', '.')), each.equals(path)));
        }
        String heading = say.of("page." + path.replace('/', '.'));
        return new Sheet(say.of("title", heading), heading, say.of("asof", say.moment(figures.taken().at())), tabs,
                parts);
    }
}
