package id.pendamping.console.groups;

import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.console.Account;
import id.pendamping.console.Spelling;
import id.pendamping.group.Group;
import id.pendamping.group.GroupBoard;
import id.pendamping.group.GroupBoard.Numbers;
import id.pendamping.group.GroupBoard.Played;
import id.pendamping.group.Weekly;
import id.pendamping.outcome.figure.Share;
import id.pendamping.outcome.figure.SmallCells;
import id.pendamping.staff.Role;
import java.math.BigDecimal;
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

    Row row(Group group, Spelling spelling) {
        Group.Profile profile = group.profile();
        Integer people = profile.people();
        String title = profile.title().isBlank() ? "…" : profile.title();
        return new Row(group.id(), title, profile.stage().name().toLowerCase(Locale.ROOT),
                board.owner(group).orElse("–"), people == null ? "–" : say("about", spelling, spelling.number(people)),
                weekly(group.plays().weekly(), spelling));
    }

    private String weekly(@Nullable Weekly weekly, Spelling spelling) {
        return weekly == null
                ? say("never", spelling)
                : say("weekly", spelling, spelling.name(weekly.day()), spelling.time(weekly.hour()));
    }

    One one(Group group, Account who, Spelling spelling) {
        Numbers numbers = board.numbers(group);
        Weekly weekly = group.plays().weekly();
        return new One(row(group, spelling), spelling.people(numbers.joined()), registered(numbers, spelling),
                numbers.circles().stream().map(spelling::people).toList(),
                board.played(group).stream().map(it -> quiz(it, spelling.in(group.profile().zone()))).toList(),
                weekly == null ? "MONDAY" : weekly.day().name(), weekly == null ? "19:00" : weekly.hour().toString(),
                board.link(group).orElse(""), board.command(group), who.role() == Role.COORDINATOR, board.team(),
                limits(group), group.profile().stage() == Group.Stage.ACTIVE);
    }

    /** A percentage carries its n, and neither is told of fewer than five, nor of all but a few. */
    private String registered(Numbers numbers, Spelling spelling) {
        long others = numbers.joined() - numbers.registered();
        if (numbers.joined() == 0) {
            return say("nodata", spelling);
        }
        return SmallCells.isSmall(numbers.joined()) || SmallCells.isSmall(numbers.registered())
                || SmallCells.isSmall(others)
                        ? say("hidden", spelling)
                        : say("share", spelling, spelling.number(numbers.registered()),
                                spelling.number(numbers.joined()),
                                Share.of(numbers.registered(), numbers.joined()).percent(1).map(spelling::percent)
                                        .orElse("–"));
    }

    private static QuizRow quiz(Played played, Spelling spelling) {
        boolean few = SmallCells.isSmall(played.players());
        return new QuizRow(spelling.moment(played.at()), spelling.people(played.players()),
                few ? "–" : spelling.decimal(BigDecimal.valueOf((double) played.right() / played.players()), 1),
                played.questions(), few ? "–" : spelling.people(played.perfect()));
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

    private String say(String key, Spelling spelling, String... values) {
        return words.getMessage("groups." + key, List.of(values).toArray(), spelling.locale());
    }
}
