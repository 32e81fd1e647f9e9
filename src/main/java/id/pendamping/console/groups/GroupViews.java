package id.pendamping.console.groups;

import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.console.Account;
import id.pendamping.group.Group;
import id.pendamping.group.GroupBoard;
import id.pendamping.group.GroupBoard.Numbers;
import id.pendamping.group.GroupBoard.Played;
import id.pendamping.group.Weekly;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.staff.Role;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What the templates of groups show. */
record GroupViews(GroupBoard board, MessageSource words) {

    /** @param people nearly how many; a dash while nobody counted */
    record Row(String id, String title, String stage, String owner, String people, String weekly) {
    }

    /**
     * @param registered of those who joined; a dash where it may not be shown
     * @param circles the sizes of its small groups
     * @param link empty while no bot is known by a name
     * @param limits what the bot cannot do there, as keys of words
     */
    record One(Row row, String joined, String registered, List<String> circles, List<QuizRow> quizzes, String day,
            String hour, String link, String command, boolean hands, List<String> team, List<String> limits,
            boolean active) {
    }

    /** @param average right answers of a player, a dash where there are too few */
    record QuizRow(String at, String players, String average, int questions, String perfect) {
    }

    Row row(Group group, Locale locale) {
        Group.Profile profile = group.profile();
        Integer people = profile.people();
        String title = profile.title().isBlank() ? "…" : profile.title();
        return new Row(group.id(), title, profile.stage().name().toLowerCase(Locale.ROOT),
                board.owner(group).orElse("–"), people == null ? "–" : say("about", locale, people.toString()),
                weekly(group.plays().weekly(), locale));
    }

    private String weekly(@Nullable Weekly weekly, Locale locale) {
        return weekly == null
                ? say("never", locale)
                : say("weekly", locale, weekly.day().getDisplayName(TextStyle.FULL, locale), weekly.hour().toString());
    }

    One one(Group group, Account who, Locale locale) {
        Numbers numbers = board.numbers(group);
        Weekly weekly = group.plays().weekly();
        return new One(row(group, locale), number(numbers.joined()), registered(numbers, locale),
                numbers.circles().stream().map(GroupViews::number).toList(),
                board.played(group).stream().map(it -> quiz(it, group, locale)).toList(),
                weekly == null ? "MONDAY" : weekly.day().name(), weekly == null ? "19:00" : weekly.hour().toString(),
                board.link(group).orElse(""), board.command(group), who.role() == Role.COORDINATOR, board.team(),
                limits(group), group.profile().stage() == Group.Stage.ACTIVE);
    }

    /** A percentage carries its n, and neither is told of fewer than five, nor of all but a few. */
    private String registered(Numbers numbers, Locale locale) {
        long others = numbers.joined() - numbers.registered();
        if (numbers.joined() == 0) {
            return say("nodata", locale);
        }
        return SmallCells.isSmall(numbers.joined()) || SmallCells.isSmall(numbers.registered())
                || SmallCells.isSmall(others)
                        ? say("hidden", locale)
                        : say("share", locale, String.valueOf(numbers.registered()), String.valueOf(numbers.joined()),
                                String.valueOf(Math.round(100.0 * numbers.registered() / numbers.joined())));
    }

    private static QuizRow quiz(Played played, Group group, Locale locale) {
        boolean few = SmallCells.isSmall(played.players());
        return new QuizRow(
                DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", locale)
                        .format(played.at().atZone(group.profile().zone())),
                number(played.players()),
                few ? "–" : String.format(locale, "%.1f", (double) played.right() / played.players()),
                played.questions(), few ? "–" : number(played.perfect()));
    }

    private static List<String> limits(Group group) {
        Group.Profile profile = group.profile();
        if (profile.stage() == Group.Stage.OUTSIDE) {
            return List.of("outside");
        }
        if (profile.place() == Place.ADMIN) {
            return profile.mayDelete() ? List.of("sees") : List.of("sees", "keeps");
        }
        return List.of("blind", "keeps");
    }

    private static String number(long count) {
        return SmallCells.isSmall(count) ? "< " + SmallCells.FEWEST_SHOWN : String.valueOf(count);
    }

    private String say(String key, Locale locale, String... values) {
        return words.getMessage("groups." + key, List.of(values).toArray(), locale);
    }
}
