package id.pendamping.inbox;

import static id.pendamping.inbox.Talks.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.participant.InMemoryPeople;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoredPersonSourceTest {

    private final InMemoryPeople people = new InMemoryPeople();
    private final StoredPersonSource source = new StoredPersonSource(people, SmallTalk.reading().personFields());

    @Test
    void tellsLabelsAndWords() {
        people.saveField("p", "work", "ojek", NOON);
        assertThat(source.read("p", Language.INDONESIAN)).containsEntry("stored.person", "Pekerjaan: ojek atau kurir");
    }

    @Test
    void tellsFieldsThatAreNotDeclaredAnyMore() {
        people.saveField("p", "since", LocalDate.of(2026, 12, 10), NOON);
        people.saveField("p", "work", List.of("ojek", "pedagang"), NOON);
        assertThat(source.read("p", Language.INDONESIAN)).containsEntry("stored.person",
                "Pekerjaan: ojek atau kurir, pedagang\nsince: 10 Desember 2026");
    }

    @Test
    void isSilentAboutNobody() {
        assertThat(source.read("p", Language.INDONESIAN)).isEmpty();
        assertThat(new PersonSource(people).read("p", Language.INDONESIAN)).isEmpty();
    }
}
