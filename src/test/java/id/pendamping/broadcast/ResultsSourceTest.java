package id.pendamping.broadcast;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.broadcast.Recipient.State;
import id.pendamping.chat.ChatId;
import id.pendamping.chat.Inbound;
import id.pendamping.dialog.Card;
import id.pendamping.dialog.Language;
import id.pendamping.group.GroupsContract;
import id.pendamping.group.InMemoryGroups;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What staff see of broadcasts that went out, and of the people whom one did not reach. */
class ResultsSourceTest {

    private static final int PEOPLE = 25;

    private final Field field = new Field();
    private final ResultsSource source = new ResultsSource(field.broadcasts, field.recipients, field.reach,
            new Missed(field.recipients, field.reach, field.people, new BroadcastWords(Field.CONTENT)));

    @BeforeEach
    void sendOne() {
        save("b1", Field.AUTHOR, PEOPLE);
        IntStream.range(0, PEOPLE).mapToObj(i -> "%02d".formatted(i)).forEach(name -> {
            field.recipients.add(List.of(RecipientsContract.frozen("b1", "p" + name)));
            field.people.saveField("p" + name, "name", "Orang " + name, Field.NOON);
            field.agrees(name, "service", true);
        });
        stand(State.SENT, "", 0, 6);
        stand(State.DROPPED, "blocked", 6, 18);
        stand(State.DROPPED, "refused", 18, 19);
        stand(State.UNKNOWN, "", 19, 20);
    }

    private void save(String id, String author, int people) {
        field.broadcasts.save(Field.by(author, Field.begun(id, Field.saying("Kumpul besok"), Field.NOON)
                .at(Stage.SENDING, Field.NOON)
                .with(new Broadcast.Frozen("tg:9", true, people, Map.of("stopped", 7L, "foreign", 9L)))));
    }

    private void stand(State state, String word, int from, int until) {
        field.recipients.stand("b1", IntStream.range(from, until).mapToObj("p%02d"::formatted).toList(), state, word,
                Field.NOON);
    }

    private Map<String, Object> read(String staff, String broadcast, long page) {
        return source.read(staff, Language.INDONESIAN,
                new Inbound.Text("in:1", ChatId.of("tg", "sari"), Field.NOON, "x"),
                Map.of("siarkan-results.chosen", broadcast, "siarkan-results.page", page));
    }

    private static List<String> lines(Map<String, Object> read, String list, String page) {
        return ((List<?>) read.getOrDefault("results." + list, List.of())).stream()
                .map(card -> Card.read(card.toString())).filter(card -> card.id().equals(page))
                .flatMap(card -> card.parts().getOrDefault("lines", "").lines()).toList();
    }

    @Test
    void countsByOutcomeAndReasonAndTellsNoSmallNumber() {
        Map<String, Object> read = new HashMap<>(read(Field.AUTHOR, "b1", 1));
        read.keySet().removeAll(List.of("results.list", "results.details", "results.missed", "results.unsure"));
        assertThat(read).isEqualTo(Map.of("results.people", 25L, "results.reached", 6L, "results.left", 5L,
                "results.held", 0L, "results.blocked", 12L, "results.stopped", 7L, "results.consent", 0L,
                "results.late", 0L, "results.cancelled", 0L, "results.others", 0L));
    }

    @Test
    void namesWhoWasNotReachedTenAtATimeWithTheReason() {
        Map<String, Object> read = read(Field.AUTHOR, "b1", 1);
        assertThat(lines(read, "missed", "1")).hasSize(10).first().isEqualTo("• Orang 06: memblokir bot");
        assertThat(lines(read, "missed", "2")).containsExactly("• Orang 16: memblokir bot",
                "• Orang 17: memblokir bot", "• Orang 18: ditolak aplikasi chat");
        assertThat(lines(read, "unsure", "1")).containsExactly("• Orang 19: tidak pasti");
        assertThat(lines(read(Field.AUTHOR, "b1", 3), "missed", "2")).hasSize(3);
    }

    @Test
    void coversTheNameOfWhoNoLongerAgrees() {
        field.agrees("19", "service", false);
        assertThat(lines(read(Field.AUTHOR, "b1", 1), "unsure", "1")).containsExactly("• (tanpa nama): tidak pasti");
    }

    @Test
    void aKaderSeesTheirOwnBroadcastsAndTheirOwnPeopleOnly() {
        field.kader("adi", "Pak Adi", "06");
        assertThat(source.read("padi", Language.INDONESIAN)).isEmpty();
        assertThat(read("padi", "b1", 1)).isEmpty();
        field.broadcasts.change("b1", it -> Field.by("padi", it));
        assertThat(lines(read("padi", "b1", 1), "missed", "1")).startsWith("• Orang 06: memblokir bot",
                "• (tanpa nama): memblokir bot");
    }

    @Test
    void nobodyElseSeesAnything() {
        assertThat(read("p10000", "b1", 1)).isEmpty();
    }

    @Test
    void showsTheLastTwentyTheNewestFirst() {
        IntStream.range(0, 25).forEach(i -> field.broadcasts.save(
                Field.begun("more" + i, Field.saying("Lagi " + i), Field.NOON.plusSeconds(i + 1L)).at(Stage.DONE,
                        null).with(new Broadcast.Frozen("tg:9", true, 0, Map.of()))));
        List<?> list = (List<?>) source.read(Field.OTHER, Language.INDONESIAN).get("results.list");
        assertThat(list).hasSize(20);
        assertThat(Card.read(list.getFirst().toString()).parts()).containsEntry("label", "Lagi 24");
    }

    @Test
    void groupsAreForWhoeverSeesEverybody() {
        InMemoryGroups groups = new InMemoryGroups();
        groups.save(GroupsContract.everything("g1", ChatId.of("tg", "-1")));
        RunningSource running = new RunningSource(field.broadcasts, field.recipients, field.reach, groups);
        field.kader("adi", "Pak Adi");
        assertThat(running.read("padi", Language.INDONESIAN)).containsEntry("broadcast.open", 0L)
                .doesNotContainKey("broadcast.groups");
        assertThat(running.read(Field.AUTHOR, Language.INDONESIAN)).containsEntry("broadcast.open", 1L)
                .containsEntry("broadcast.groups",
                        List.of(new Card("g1", Map.of("label", "Ojek $ne. Depok")).written()));
    }
}
