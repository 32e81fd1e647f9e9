package id.pendamping.staff;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendamping.staff.StaffCodes.Offer;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of codes must do. {@link #open} answers an empty one. */
public abstract class StaffCodesContract {

    private static final Instant NOON = Instant.parse("2026-11-21T05:00:00Z");
    private static final Offer OFFER = new Offer("h1", "Bu Sari {\"$gt\":\"\"}", Role.KADER, NOON.plusSeconds(60),
            null);

    private StaffCodes codes;

    protected abstract StaffCodes open();

    @BeforeEach
    void openStore() {
        codes = open();
        codes.offer(OFFER);
        codes.offer(OFFER);
    }

    @Test
    void isTakenByOnePersonForGood() {
        assertThat(codes.find("h1")).contains(OFFER);
        assertThat(codes.claim("h1", "p1", NOON)).map(Offer::by).contains("p1");
        assertThat(codes.claim("h1", "p2", NOON)).isEmpty();
        assertThat(codes.claim("h1", "p1", NOON.plusSeconds(100))).as("again").isPresent();
        codes.offer(OFFER);
        assertThat(codes.find("h1").orElseThrow().by()).isEqualTo("p1");
    }

    @Test
    void isNotTakenTooLateNorWhenNobodyMadeIt() {
        assertThat(codes.claim("h1", "p1", NOON.plusSeconds(61))).isEmpty();
        assertThat(codes.claim("h2", "p1", NOON)).isEmpty();
        assertThat(codes.find("h2")).isEmpty();
    }

    @Test
    void forgetsWhatAPersonTook() {
        codes.claim("h1", "p1", NOON);
        codes.erase("p2");
        assertThat(codes.find("h1")).isPresent();
        codes.erase("p1");
        assertThat(codes.find("h1")).isEmpty();
    }

    @Test
    void forgetsWhatNobodyNeedsToBeToldAnyMore() {
        codes.claim("h1", "p1", NOON);
        codes.offer(new Offer("h2", "Pak Tono", Role.KADER, OFFER.until().plus(StaffCodes.VALID).plus(StaffCodes.TOLD),
                null));
        assertThat(codes.find("h1")).isPresent();
        codes.offer(new Offer("h3", "Pak Tono", Role.KADER,
                OFFER.until().plusSeconds(1).plus(StaffCodes.VALID).plus(StaffCodes.TOLD), null));
        assertThat(codes.find("h1")).isEmpty();
        assertThat(codes.find("h2")).isPresent();
    }
}
