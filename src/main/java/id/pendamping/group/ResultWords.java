package id.pendamping.group;

import id.pendamping.group.GroupProgress.Count;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a group reads when a quiz is over: how many played, and every right answer with its reason. Nobody is named. */
record ResultWords(GroupWords words) {

    Optional<String> of(Line result, LocalDate today) {
        long players = number(result, "players");
        List<String> parts = new ArrayList<>();
        if (players >= Count.FEWEST) {
            words.say("result", Map.of("players", players, "total", number(result, "total")), today)
                    .ifPresent(parts::add);
            if (number(result, "perfect") >= Count.FEWEST) {
                words.say("result-perfect", Map.of("perfect", number(result, "perfect"), "players", players), today)
                        .ifPresent(parts::add);
            }
        } else {
            words.say(players == 0 ? "result-none" : "result-few", Map.of(), today).ifPresent(parts::add);
        }
        String[] items = result.values().getOrDefault("items", "").split(",");
        for (int i = 0; i < items.length; i++) {
            words.answer(items[i], i + 1, today).ifPresent(parts::add);
        }
        if (number(result, "week") > players && number(result, "week") >= Count.FEWEST) {
            words.say("result-week", Map.of("week", number(result, "week")), today).ifPresent(parts::add);
        }
        if (number(result, "unsure") > 0) {
            words.say("result-unsure", Map.of("unsure", number(result, "unsure")), today).ifPresent(parts::add);
        }
        if (result.values().getOrDefault("unnamed", "").equals("true")) {
            words.say("result-unnamed", Map.of(), today).ifPresent(parts::add);
        }
        words.say("result-end", Map.of(), today).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("\n\n", parts));
    }

    private static long number(Line line, String name) {
        return Long.parseLong(line.values().getOrDefault(name, "0"));
    }
}
