package id.pendamping.broadcast;

import id.pendamping.broadcast.Counting.Counted;
import id.pendamping.chat.OutgoingMessage;
import id.pendamping.dialog.Language;
import id.pendamping.staff.StaffMember;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would become of a broadcast that somebody is writing: whom it would reach, and what they would read. */
public final class Prospects {

    /** How long the words of a message may be, in characters. */
    public static final int LONGEST = Wording.LONGEST;

    private final Counting counting;
    private final Reach reach;
    private final BroadcastWords words;
    private final AudienceSource.Look look;

    Prospects(Counting counting, Reach reach, BroadcastWords words, AudienceSource.Look look) {
        this.counting = counting;
        this.reach = reach;
        this.words = words;
        this.look = look;
    }

    /**
     * @param people how many would get it now
     * @param excluded how many belong to the audience and would not, by reason
     * @param minutes at the pace of now, at least one
     * @param alone so many need no second person's consent
     */
    public record Prospect(long people, Map<String, Long> excluded, long minutes, long alone) {

        public boolean needsSecond() {
            return people > alone;
        }
    }

    /** Reads everybody, so it may take a while. @param person who would send it */
    public Prospect of(String person, Audience audience) {
        Counted counted = counting.of(audience, reach.of(person), look.clock().instant());
        Map<String, Long> excluded = new java.util.TreeMap<>(counted.excluded());
        excluded.remove(Reach.FOREIGN);
        return new Prospect(counted.people(), excluded, look.minutes(counted.people()), look.alone());
    }

    /** Exactly what people would be sent; nothing where there are no words. */
    public Optional<OutgoingMessage> message(String person, Wording wording, int arm, Language language) {
        return reach.author(person).map(StaffMember::name)
                .flatMap(sender -> words.message(wording, arm, language, sender));
    }

    /** The dialogs that a button may begin. */
    public List<String> offers() {
        return words.offers();
    }
}
