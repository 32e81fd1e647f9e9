package id.pendamping.group;

import id.pendamping.chat.ChatId;
import id.pendamping.chat.GroupUpdate.Place;
import id.pendamping.dialog.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One group as it stands. What is to be said in it is decided in the same write as all else, stands in it until it is
 * handed on to the outbox, and has an id that makes handing it on twice harmless.
 *
 * @param id stays when the channel gives the group another chat id; it says nothing about the group
 * @param revision how often it was changed; 0 for one that is not stored yet
 */
public record Group(String id, ChatId chat, Profile profile, Plays plays, Pending pending, long revision) {

    private static final int SEEN = 100;

    /** How far the bot's being there has come. */
    public enum Stage {
        /** It has introduced itself and waits for somebody who leads the group. */
        WAITING, ACTIVE,
        /** It was put out, or has never been let in. */
        OUTSIDE
    }

    /**
     * What is known of the group.
     *
     * @param since when it came to this stage
     * @param care how it is served, and who of the team looks after it
     * @param place the bot's own
     * @param mayDelete whether the bot may take away what others wrote
     * @param members how many the channel counted last, bots among them; null while it was not asked
     * @param bots the bots that were seen coming, beyond this one
     */
    public record Profile(String title, Stage stage, Instant since, Care care, Place place, boolean mayDelete,
            @Nullable Integer members, List<Long> bots) {

        public Profile {
            bots = List.copyOf(bots);
        }

        Profile at(Stage next, Instant when) {
            return new Profile(title, next, next == stage ? since : when, care, place, mayDelete, members, bots);
        }

        Profile called(String name) {
            return new Profile(name, stage, since, care, place, mayDelete, members, bots);
        }

        Profile admitted(Place now, boolean deletes) {
            return new Profile(title, stage, since, care, now, deletes, members, bots);
        }

        Profile counting(@Nullable Integer count, List<Long> robots) {
            return new Profile(title, stage, since, care, place, mayDelete, count, robots);
        }

        Profile cared(Care other) {
            return new Profile(title, stage, since, other, place, mayDelete, members, bots);
        }

        public ZoneId zone() {
            return care.zone();
        }

        /** People in the group: what the channel counts, less the bots that are known, this one among them. */
        public @Nullable Integer people() {
            Integer counted = members;
            return counted == null ? null : Math.max(0, counted - 1 - bots.size());
        }
    }

    /**
     * How a group is served.
     *
     * @param zone its own clock
     * @param language in which it is spoken to, chosen when it let the bot begin
     * @param owner the person id of whoever of the team looks after it, or null for nobody
     */
    public record Care(ZoneId zone, Language language, @Nullable String owner) {

        Care by(@Nullable String member) {
            return new Care(zone, language, member);
        }

        Care in(Language spoken) {
            return new Care(zone, spoken, owner);
        }

        boolean isOf(String person) {
            return person.equals(owner);
        }
    }

    /**
     * The quizzes of the group.
     *
     * @param weekly when they begin by themselves, or null for never
     * @param topic the part of the group in which they are played, or null
     * @param open the one that is played now, or null
     * @param nextAt when there is something to do
     * @param asked items that were asked already, the newest last
     */
    public record Plays(@Nullable Weekly weekly, @Nullable Integer topic, @Nullable Quiz open, @Nullable Instant nextAt,
            List<String> asked) {

        public static final Plays NONE = new Plays(null, null, null, null, List.of());

        public Plays {
            asked = List.copyOf(asked);
        }
    }

    /**
     * What is not finished.
     *
     * @param ready what is to be said and not handed on yet
     * @param seen ids of the updates that were dealt with, the newest last
     * @param said when each kind of remark was made last
     */
    public record Pending(List<Line> ready, List<String> seen, Map<String, Instant> said) {

        public static final Pending NONE = new Pending(List.of(), List.of(), Map.of());

        public Pending {
            ready = List.copyOf(ready);
            seen = List.copyOf(seen);
            said = Map.copyOf(said);
        }
    }

    boolean isActive() {
        return profile.stage() == Stage.ACTIVE;
    }

    boolean hasSeen(String update) {
        return pending.seen().contains(update);
    }

    Group seen(String update) {
        List<String> ids = new ArrayList<>(pending.seen());
        ids.add(update);
        return with(new Pending(pending.ready(), ids.subList(Math.max(0, ids.size() - SEEN), ids.size()),
                pending.said()));
    }

    /** Has something to say. */
    Group say(Line line, Instant at) {
        List<Line> ready = new ArrayList<>(pending.ready());
        ready.add(line);
        Map<String, Instant> said = new TreeMap<>(pending.said());
        said.put(line.kind(), at);
        return with(new Pending(ready, pending.seen(), said));
    }

    Group handedOn(List<Line> lines) {
        return with(new Pending(pending.ready().stream().filter(it -> !lines.contains(it)).toList(), pending.seen(),
                pending.said()));
    }

    Group with(Profile changed) {
        return new Group(id, chat, changed, plays, pending, revision);
    }

    Group with(Plays changed) {
        return new Group(id, chat, profile, changed, pending, revision);
    }

    Group with(Pending changed) {
        return new Group(id, chat, profile, plays, changed, revision);
    }

    Group movedTo(ChatId now) {
        return new Group(id, now, profile, plays, pending, revision);
    }
}
