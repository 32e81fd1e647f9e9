package id.pendamping.broadcast;

import id.pendamping.chat.Html;
import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.participant.People;
import id.pendamping.participant.Person;
import id.pendamping.participant.Person.ConsentEntry;
import id.pendamping.staff.StaffMember;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Pages of people whom a broadcast did not reach, each with the name that whoever asks may see and the reason. A name is
 * covered where its person agrees to be kept no more, or is no longer one of those whom a kader looks after.
 */
record Missed(Recipients recipients, Reach reach, People people, BroadcastWords words) {

    private static final int PAGE = 10;
    private static final String SERVICE = "service";
    private static final String LINE = "missed";

    /** @return a card with {@code lines}, and {@code more} where it is not the last; nothing for an empty page */
    Optional<Card> page(Broadcast it, Recipient.State state, int number, StaffMember who, Language language) {
        List<Recipient> found = recipients.standing(it.id(), state, (number - 1) * PAGE, PAGE + 1);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String lines = found.stream().limit(PAGE).flatMap(recipient -> line(recipient, who, language).stream())
                .collect(Collectors.joining("\n"));
        return Optional.of(new Card(String.valueOf(number),
                Map.of("lines", lines, "more", found.size() > PAGE ? "yes" : "")));
    }

    /** The same for a page with room of its own. */
    List<NotReached> people(Broadcast it, Recipient.State state, int skip, int limit, StaffMember who) {
        return recipients.standing(it.id(), state, skip, limit).stream()
                .map(found -> new NotReached(found.person(), name(found.person(), who).map(Object::toString),
                        found.word()))
                .toList();
    }

    private Optional<String> line(Recipient recipient, StaffMember who, Language language) {
        Map<String, Object> values = new HashMap<>(Map.of("word", recipient.word()));
        name(recipient.person(), who).ifPresent(name -> values.put("name", name));
        return words.line(LINE, language, values).map(Html::plain);
    }

    private Optional<Object> name(String person, StaffMember who) {
        return people.find(person).filter(Missed::isKept).filter(known -> reach.mayWrite(who, person))
                .map(known -> known.fields().get("name"));
    }

    private static boolean isKept(Person person) {
        return person.consents().stream().filter(entry -> entry.purpose().equals(SERVICE))
                .reduce((earlier, later) -> later).map(ConsentEntry::granted).orElse(false);
    }
}
