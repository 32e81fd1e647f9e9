package id.pendamping.group;

import id.pendamping.chat.Button;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.chat.OutgoingMessage.InGroup;
import id.pendamping.chat.OutgoingMessage.Link;
import id.pendamping.chat.StartLink;
import id.pendamping.group.Group.Stage;
import id.pendamping.group.GroupProgress.Count;
import id.pendamping.group.Quiz.Round;
import id.pendamping.group.Quiz.Shown;
import id.pendamping.outbox.BotLinks;
import id.pendamping.outbox.BulkOutcome;
import id.pendamping.outbox.BulkRow;
import id.pendamping.outbox.BulkRows;
import id.pendamping.outbox.BulkSource;
import id.pendamping.outbox.Delivery;
import id.pendamping.outbox.GroupCalls;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The last look at what is to be said in a group, and what becomes of it. */
final class GroupSource implements BulkSource {

    static final String LINK = "kuis";
    private static final Duration UNSURE = Duration.ofMinutes(2);
    private static final Duration ASK_AGAIN = Duration.ofSeconds(30);
    private static final Duration LATEST = Duration.ofHours(6);
    private static final Duration LATEST_RESULT = Duration.ofDays(2);
    /** We close it ourselves and learn how many answered; this is for those that we cannot name. */
    private static final Duration CLOSES_ITSELF = Duration.ofMinutes(2);
    private static final Set<String> LINKED = Set.of("private", "secret", "secret-stays", "progress", "progress-few",
            "only-leaders", "circles");

    private final Groups groups;
    private final BulkRows rows;
    private final GroupCalls calls;
    private final BotLinks links;
    private final GroupWords words;

    GroupSource(Groups groups, BulkRows rows, GroupCalls calls, BotLinks links, GroupWords words) {
        this.groups = groups;
        this.rows = rows;
        this.calls = calls;
        this.links = links;
        this.words = words;

    }

    @Override
    public String name() {
        return Line.SOURCE;
    }

    @Override
    public Look look(BulkRow row, Instant now) {
        Optional<Group> found = groups.find(row.person());
        if (found.isEmpty()) {
            return new Look.Drop("gone");
        }
        Group group = found.get();
        if (!group.chat().equals(row.chat())) {
            rows.queue(List.of(Line.moved(row, group.chat())));
            return new Look.Drop("moved");
        }
        if (group.profile().stage() == Stage.OUTSIDE) {
            // A group that gets another id may seem to have put the bot out for a moment.
            return now.isBefore(group.profile().since().plus(UNSURE))
                    ? new Look.Later(now.plus(ASK_AGAIN))
                    : new Look.Drop("outside");
        }
        Line line = Line.of(row);
        Duration latest = line.kind().equals(Line.RESULT) ? LATEST_RESULT : LATEST;
        if (now.isAfter(line.notBefore().plus(latest))) {
            return new Look.Drop("late");
        }
        return look(group, line, now);
    }

    private Look look(Group group, Line line, Instant now) {
        LocalDate today = GroupCommands.today(group, now);
        return switch (line.kind()) {
            case Line.POLL -> poll(group, line, today, now);
            case Line.RESULT ->
                linked(group, line, new ResultWords(words.of(group)).of(line, today), "label-continue", today, now);
            default -> {
                Optional<String> text = text(group, line, today);
                yield LINKED.contains(line.kind())
                        ? linked(group, line, text, "label-private", today, now)
                        : send(group, text, line, null, today);
            }
        };
    }

    private Look poll(Group group, Line line, LocalDate today, Instant now) {
        Quiz open = group.plays().open();
        if (open == null || open.isCounting() || open.round(line.id()).isEmpty()) {
            return new Look.Drop("over");
        }
        return words.of(group).quiz(line.values().getOrDefault("item", ""), line.values().getOrDefault("order", ""),
                today, openFor(open, now))
                .<Look>map(quiz -> new Look.Send(
                        OutgoingMessage.text("").inGroup(new InGroup(topic(line), null, quiz))))
                .orElseGet(() -> new Look.Drop("no words"));
    }

    private static Duration openFor(Quiz open, Instant now) {
        Duration left = Duration.between(now, open.closesAt().plus(CLOSES_ITSELF));
        return left.compareTo(OutgoingMessage.Quiz.SHORTEST) < 0 ? OutgoingMessage.Quiz.SHORTEST : left;
    }

    private Look linked(Group group, Line line, Optional<String> text, String label, LocalDate today, Instant now) {
        return links.url(new StartLink(LINK, group.id()))
                .map(url -> send(group, text, line,
                        new Link(words.of(group).plain(label, today, Button.MAX_LABEL), url), today))
                .orElseGet(() -> new Look.Later(now.plus(ASK_AGAIN)));
    }

    private Look send(Group group, Optional<String> text, Line line, @Nullable Link link, LocalDate today) {
        return text.<Look>map(html -> {
            OutgoingMessage message = OutgoingMessage.text(html).inGroup(new InGroup(topic(line), link, null));
            return new Look.Send(line.kind().equals("intro")
                    ? message.withKeyboard(words.languages().stream().map(it -> List.of(new Button(
                            words.in(it).plain("label-confirm", today, Button.MAX_LABEL),
                            GroupCommands.confirming(words, it)))).toList())
                    : message);
        }).orElseGet(() -> new Look.Drop("no words"));
    }

    private Optional<String> text(Group group, Line line, LocalDate today) {
        boolean isAdmin = group.profile().place() == Place.ADMIN;
        boolean sees = isAdmin || calls.account().map(GroupCalls.Account::seesAll).orElse(false);
        Map<String, Object> values = new HashMap<>(line.values());
        values.replaceAll((name, value) -> String.valueOf(value).matches("\\d{1,6}")
                ? Long.valueOf(String.valueOf(value))
                : value);
        values.put("sees", sees);
        values.put("deletes", group.profile().mayDelete());
        values.put("fewest", (long) Count.FEWEST);
        return words.of(group).say(line.kind(), values, today);
    }

    private static @Nullable Integer topic(Line line) {
        String topic = line.values().get(Line.TOPIC);
        return topic == null ? null : Integer.valueOf(topic);
    }

    @Override
    public void settled(BulkRow row, BulkOutcome outcome, Instant at) {
        switch (outcome) {
            case BulkOutcome.Sent(var message, var poll) -> {
                if (poll != null) {
                    shown(row, new Shown(message, poll));
                }
            }
            case BulkOutcome.Failed(var reason) -> moved(row, reason);
            case BulkOutcome.Blocked() -> groups.change(row.person(), it -> it.chat().equals(row.chat())
                    ? it.with(it.profile().at(Stage.OUTSIDE, at))
                    : it);
            case BulkOutcome.Unknown() -> groups.change(row.person(), it -> unsure(it, Line.of(row).id()));
            case BulkOutcome.Dropped(var reason) -> {
            }
        }
    }

    private void shown(BulkRow row, Shown shown) {
        String line = Line.of(row).id();
        boolean isPlayed = groups.change(row.person(), it -> shown(it, line, shown)).map(it -> it.plays().open())
                .filter(it -> !it.isCounting()).flatMap(it -> it.round(line)).isPresent();
        if (!isPlayed) {
            calls.close(row.chat(), shown.message());
        }
    }

    private static Group shown(Group group, String line, Shown shown) {
        Quiz open = group.plays().open();
        return open == null || open.isCounting() ? group : with(group, open, line, round -> round.shown(shown));
    }

    private static Group unsure(Group group, String line) {
        Quiz open = group.plays().open();
        return open == null ? group : with(group, open, line, Round::unsure);
    }

    private static Group with(Group group, Quiz open, String line, UnaryOperator<Round> change) {
        Group.Plays plays = group.plays();
        return open.round(line).map(round -> group.with(new Group.Plays(plays.weekly(), plays.topic(),
                open.with(change.apply(round)), plays.nextAt(), plays.asked()))).orElse(group);
    }

    /** The channel may say that a group has another id before it tells so by an update. */
    private void moved(BulkRow row, String reason) {
        int place = reason.lastIndexOf(Delivery.MOVED);
        if (place >= 0) {
            ChatId now = ChatId.of(row.chat().channel(), reason.substring(place + Delivery.MOVED.length()).strip());
            groups.change(row.person(), it -> it.chat().equals(row.chat()) ? it.movedTo(now) : it);
            rows.queue(List.of(Line.moved(row, now)));
        }
    }
}
