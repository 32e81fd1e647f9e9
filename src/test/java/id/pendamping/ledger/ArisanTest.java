package id.pendamping.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.dialog.Language;
import id.pendamping.inbox.ToldLines;
import id.pendamping.engine.Effect.Note;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArisanTest {

    private static final List<String> TEN = IntStream.rangeClosed(1, 10).mapToObj(i -> "A" + i).toList();

    private final Pages page = new Pages();

    private Arisan book() {
        return Arisan.of(page.notes()).orElseThrow();
    }

    private Pages group(List<String> members) {
        return page.write(Arisan.GROUP, Map.of("name", "Melati", "members", members, "amount", 5_000L));
    }

    private Pages deposit(List<String> members, long amount, int day) {
        return page.write(Arisan.DEPOSIT,
                Map.of("members", members, "amount", amount, "day", Pages.FIRST_DAY.plusDays(day)));
    }

    private Pages payment(List<String> members, long amount) {
        return page.write(Arisan.PAYMENT, Map.of("members", members, "amount", amount, "day", Pages.FIRST_DAY));
    }

    @Test
    void hasNoBookBeforeAGroupIsNamed() {
        assertThat(Arisan.of(page.notes())).isEmpty();
    }

    /** Ten people, Rp5.000 a day, thirty days: enough for 42 class 3 contributions, Rp30.000 left. */
    @Test
    void comesToTheExampleOfTheProgramme() {
        group(TEN);
        IntStream.range(0, 30).forEach(day -> deposit(TEN, 5_000, day));
        assertThat(book().collected()).isEqualTo(1_500_000);
        long contribution = 35_000;
        long premiums = book().balance() / contribution;
        assertThat(premiums).isEqualTo(42);
        payment(TEN, premiums * contribution);
        assertThat(book().paid()).isEqualTo(1_470_000);
        assertThat(book().balance()).isEqualTo(30_000);
    }

    @Test
    void countsForEachMemberAlone() {
        group(List.of("Ani", "Bu Sri", "Jo"));
        deposit(List.of("Ani", "Jo"), 5_000, 0);
        deposit(List.of("Ani"), 20_000, 1);
        payment(List.of("Bu Sri"), 30_000);
        assertThat(book().collectedFrom("Ani")).isEqualTo(25_000);
        assertThat(book().collectedFrom("Bu Sri")).isZero();
        assertThat(book().timesPaidFor("Bu Sri")).isEqualTo(1);
        assertThat(book().balance()).isZero();
    }

    @Test
    void takesTheLastEntryBack() {
        group(List.of("Ani", "Jo"));
        deposit(List.of("Ani", "Jo"), 5_000, 0);
        payment(List.of("Jo"), 7_000);
        Note last = Arisan.last(page.notes()).orElseThrow();
        page.write(Arisan.STRIKE, Map.of("entry", last.id()));
        assertThat(book().balance()).isEqualTo(10_000);
        assertThat(Arisan.last(page.notes()))
                .hasValueSatisfying(it -> assertThat(it.about()).isEqualTo(Arisan.DEPOSIT));
    }

    @Test
    void keepsTheSumsWhenMembersChange() {
        group(List.of("Ani", "Jo"));
        deposit(List.of("Ani", "Jo"), 5_000, 0);
        page.write(Arisan.MEMBERS, Map.of("members", List.of("Ani", "Jo", "Sri")));
        assertThat(book().members()).containsExactly("Ani", "Jo", "Sri");
        assertThat(book().collected()).isEqualTo(10_000);
        page.write(Arisan.MEMBERS, Map.of("members", List.of("Jo", "Sri")));
        assertThat(Statement.of(book(), new ToldLines(RealContent.READ, Language.INDONESIAN)))
                .endsWith("Jo: Rp5.000\nSri: Rp0\nAni: Rp5.000");
    }

    @Test
    void carriesWhatIsLeftIntoANewBook() {
        page.write(Arisan.GROUP,
                Map.of("name", "Melati", "members", List.of("Ani"), "amount", 5_000L, "carried", 30_000L));
        deposit(List.of("Ani"), 5_000, 0);
        assertThat(book().collected()).isEqualTo(5_000);
        assertThat(book().balance()).isEqualTo(35_000);
        assertThat(Statement.of(book(), new ToldLines(RealContent.READ, Language.INDONESIAN)))
                .contains("Sisa buku lama: Rp30.000\nUang masuk: Rp5.000");
    }

    @Test
    void tellsEverybodyTheSame() {
        group(List.of("Ani", "Bu Sri"));
        deposit(List.of("Ani", "Bu Sri"), 5_000, 0);
        deposit(List.of("Ani"), 30_000, 8);
        payment(List.of("Bu Sri"), 35_000);
        assertThat(Statement.of(book(), new ToldLines(RealContent.READ, Language.INDONESIAN))).isEqualTo("""
                Catatan arisan Melati
                Sampai 9 November 2026
                Uang masuk: Rp40.000
                Dipakai bayar iuran: Rp35.000
                Sisa di kas: Rp5.000

                Ani: Rp35.000
                Bu Sri: Rp5.000, dibayari 1 kali""");
        assertThat(Statement.of(book(), new ToldLines(RealContent.READ, Language.ENGLISH))).contains(
                "Should be in the tin: Rp5.000",
                "Bu Sri: Rp5.000, paid for 1x");
    }

    @Test
    void staysShortEnoughForOneMessage() {
        group(IntStream.range(0, 20).mapToObj(i -> "Bu Sumarni Lestari %02d".formatted(i).substring(0, 20)).toList());
        assertThat(Statement.of(book(), new ToldLines(RealContent.READ, Language.INDONESIAN))).hasSizeLessThan(1000);
    }
}
