package id.pendamping.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.chat.ChatId;
import id.pendamping.dialog.Language;
import id.pendamping.dialog.Step.Consent;
import id.pendamping.engine.Standing;
import id.pendamping.inbox.Moves.Offer;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of codes must do. {@link #open} answers an empty one. */
public abstract class MovesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Instant LATE = NOON.plusSeconds(901);
    private static final ChatId OLD = ChatId.of("tg", "1");
    private static final ChatId NEW = ChatId.of("tg", "2");
    private static final ChatId OTHER = ChatId.of("tg", "3");
    private static final Standing STANDING = Standing.newcomer(Language.ENGLISH, ZoneId.of("Asia/Makassar"))
            .withConsent(Consent.SERVICE, true).withSimple(true);

    private Moves moves;

    protected abstract Moves open();

    @BeforeEach
    void openStore() {
        moves = open();
    }

    private static Offer offer(String hash) {
        return offer(hash, 0);
    }

    private static Offer offer(String hash, int later) {
        return new Offer(hash, "p1", OLD, NOON.plusSeconds(900 + later), null, null);
    }

    @Test
    void givesAnOfferToOneTalkOnly() {
        moves.offer(offer("h1"));
        assertThat(moves.claim("h1", NEW, NOON)).contains(new Offer("h1", "p1", OLD, NOON.plusSeconds(900), NEW, null));
        assertThat(moves.claim("h1", OTHER, NOON)).isEmpty();
        assertThat(moves.claim("h1", NEW, LATE)).as("the same talk at any time").isPresent();
        assertThat(moves.claim("h2", NEW, NOON)).isEmpty();
    }

    @Test
    void givesNothingTooLateOrToTheTalkItself() {
        moves.offer(offer("h1"));
        assertThat(moves.claim("h1", NEW, LATE)).isEmpty();
        assertThat(moves.claim("h1", OLD, NOON)).isEmpty();
    }

    @Test
    void keepsTheNewestOfferOfAPersonAndTheClaimedOnes() {
        moves.offer(offer("h1"));
        moves.claim("h1", NEW, NOON);
        moves.offer(offer("h2", 1));
        moves.offer(offer("h3", 2));
        assertThat(moves.claim("h2", OTHER, NOON)).isEmpty();
        moves.offer(offer("h1"));
        assertThat(moves.claim("h3", OTHER, NOON)).as("an older one that comes again").isPresent();
        assertThat(moves.claim("h1", NEW, NOON)).isPresent();
    }

    @Test
    void tellsHowThePersonStood() {
        moves.offer(offer("h1"));
        moves.claim("h1", NEW, NOON);
        moves.keep("h1", STANDING);
        assertThat(moves.claim("h1", NEW, NOON).orElseThrow().standing()).isEqualTo(STANDING);
    }

    @Test
    void countsFailuresOncePerInbound() {
        moves.fail("in:1", NEW, NOON);
        moves.fail("in:1", NEW, NOON);
        moves.fail("in:2", NEW, NOON);
        moves.fail("in:3", OTHER, NOON);
        assertThat(moves.failures(NEW, NOON)).isEqualTo(2);
        assertThat(moves.failures(NEW, LATE)).isZero();
    }

    @Test
    void erasesAPerson() {
        moves.offer(offer("h1"));
        moves.erase("p1");
        assertThat(moves.claim("h1", NEW, NOON)).isEmpty();
    }
}
