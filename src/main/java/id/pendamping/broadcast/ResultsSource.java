package id.pendamping.broadcast;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.inbox.SnapshotSource;
import id.pendamping.staff.StaffMember;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Lets staff's dialogs read what became of broadcasts. {@code results.list}, the cards of the last twenty to choose from;
 * {@code results.details} with {@code text}, {@code sender}, {@code stage} and {@code at} of each. Of the one that the
 * dialog {@value #DIALOG} has in its variable {@code chosen}, from the next turn on: the numbers of a {@link Tally},
 * and {@code results.missed} and {@code results.unsure}, pages of people around the one in its variable {@code page}.
 */
record ResultsSource(Broadcasts broadcasts, Recipients recipients, Reach reach, Missed missed)
        implements
            SnapshotSource {

    static final String DIALOG = "siarkan-results";
    private static final int MOST = 20;
    private static final List<String> REASONS = List.of("blocked", "stopped", "consent", "refused", "late",
            "cancelled");

    @Override
    public String name() {
        return "results";
    }

    @Override
    public Map<String, Object> read(String person, Language language) {
        return reach.author(person).map(who -> list(who, language)).orElseGet(Map::of);
    }

    @Override
    public Map<String, Object> read(String person, Language language, Inbound inbound, Map<String, Object> chosen) {
        Map<String, Object> values = new HashMap<>(read(person, language));
        Optional<StaffMember> who = reach.author(person);
        Optional.ofNullable(chosen.get(DIALOG + ".chosen")).map(Object::toString).flatMap(broadcasts::find)
                .filter(it -> who.isPresent() && reach.maySee(who.get(), it)).ifPresent(it -> {
                    Tally.of(it, recipients.counts(it.id()), REASONS).into(values, "results.");
                    int page = chosen.get(DIALOG + ".page") instanceof Long number ? number.intValue() : 1;
                    pages(values, "results.missed", it, State.DROPPED, page, who.get(), language);
                    pages(values, "results.unsure", it, State.UNKNOWN, page, who.get(), language);
                });
        return values;
    }

    private Map<String, Object> list(StaffMember who, Language language) {
        List<Broadcast> begun = broadcasts.begun(who.role().seesEverybody() ? null : who.person(), MOST)
                .stream().filter(it -> it.frozen().isBegun()).toList();
        return begun.isEmpty()
                ? Map.of()
                : Map.of("results.list",
                        begun.stream().map(it -> new Card(it.id(), Map.of("label", label(it, language), "at", at(it)))
                                .written()).toList(),
                        "results.details", begun.stream().map(it -> details(it).written()).toList());
    }

    private static String label(Broadcast it, Language language) {
        return RunningSource.title(it.wording().text(0, language));
    }

    private static String at(Broadcast it) {
        Instant begun = it.start().at();
        return begun == null ? "" : begun.toString();
    }

    private Card details(Broadcast it) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("text", it.wording().everything());
        parts.put("stage", it.stage().id());
        parts.put("at", at(it));
        parts.put("sender", reach.staff().find(it.author()).map(StaffMember::name).orElse(""));
        return new Card(it.id(), parts);
    }

    /** The first one, the one that is looked at, and those beside it. */
    private void pages(Map<String, Object> values, String name, Broadcast it, State state, int page, StaffMember who,
            Language language) {
        List<String> cards = new TreeSet<>(
                Stream.of(1, page - 1, page, page + 1).filter(number -> number > 0).toList()).stream()
                .flatMap(number -> missed.page(it, state, number, who, language).stream()).map(Card::written).toList();
        if (!cards.isEmpty()) {
            values.put(name, cards);
        }
    }
}
