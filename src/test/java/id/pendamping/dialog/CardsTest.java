package id.pendamping.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CardsTest {

    private static final String BADUNG = new Card("a", Map.of("label", "Klinik <JKN>", "name", "Klinik", "area",
            "Badung", "at", "2024-07-01T01:00:00Z", "where", "-8.58,115.18")).written();
    private static final String UBUD = new Card("b", Map.of("label", "Forum", "name", "Forum", "area", "Ubud", "where",
            "-8.51,115.26", "code", "K7QM")).written();
    private static final List<String> BOTH = List.of(BADUNG, UBUD);

    private record Here(Map<String, Object> values, Language language) implements Scope {

        @Override
        public @Nullable Object value(String name) {
            return values.get(name);
        }

        @Override
        public LocalDate today() {
            return LocalDate.of(2024, 6, 24);
        }
    }

    private static Scope in(String zone, Language language) {
        return new Here(Map.of("me.zone", zone), language);
    }

    @Test
    void theSameMomentIsSaidByThePersonsOwnClock() {
        String moment = "2024-07-01T01:00:00Z";
        assertThat(Moments.words(moment, in("Asia/Makassar", Language.INDONESIAN)))
                .isEqualTo("Senin, 1 Juli 2024, 09.00 WITA");
        assertThat(Moments.words(moment, in("Asia/Jakarta", Language.INDONESIAN)))
                .isEqualTo("Senin, 1 Juli 2024, 08.00 WIB");
        assertThat(Moments.words(moment, in("Asia/Jayapura", Language.ENGLISH)))
                .isEqualTo("Monday, 1 July 2024, 10:00 WIT");
        assertThat(Moments.words("tomorrow", in("Asia/Jakarta", Language.ENGLISH))).isNull();
        assertThat(Moments.at("2024-07-01", "09:00", in("Asia/Makassar", Language.ENGLISH))).isEqualTo(moment);
    }

    @Test
    void aMisspeltPlaceIsFoundAndAnotherIsNot() {
        Scope anywhere = in("Asia/Makassar", Language.INDONESIAN);
        assertThat(Places.near(BOTH, "di badng", anywhere)).containsExactly(BADUNG);
        assertThat(Places.near(BOTH, "jayapura", anywhere)).isNull();
        assertThat(Places.near(BOTH, null, anywhere)).isEqualTo(BOTH);
        assertThat(Places.near(null, "ubud", anywhere)).isNull();
    }

    @Test
    void theNearestComesFirstWithItsDistanceInWords() {
        Scope here = new Here(Map.of("me.here", "-8.5069,115.2625", "me.zone", "Asia/Makassar"), Language.INDONESIAN);
        List<String> near = Places.near(BOTH, null, here);
        assertThat(near).extracting(card -> Card.read(card).id()).containsExactly("b", "a");
        assertThat(Card.read(near.getFirst()).label().render(here)).isEqualTo("Forum · 0,5 km");
        assertThat(Card.read(near.getLast()).label().render(here))
                .isEqualTo("Klinik &lt;JKN&gt; · Sen 1 Jul, 09.00 WITA · 12 km");
    }

    @Test
    void aPartIsReadAndCardsAreFoundByIt() {
        assertThat(CardList.part(BOTH, "b", "area", Language.INDONESIAN)).isEqualTo("Ubud");
        assertThat(CardList.part(BOTH, "c", "area", Language.INDONESIAN)).isNull();
        assertThat(CardList.with(BOTH, "code", " k7qm ")).containsExactly(UBUD);
        assertThat(CardList.with(BOTH, "code", "1")).isNull();
    }
}
