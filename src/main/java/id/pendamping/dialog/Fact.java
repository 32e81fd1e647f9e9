package id.pendamping.dialog;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something about social insurance that is true from a day until a day, with where it comes from.
 *
 * @param value a {@code Long}, {@code String}, {@code LocalDate} or {@code List<String>}
 * @param wording one sentence for people; it stands for the value where the value is words without a unit
 * @param unit for example {@code IDR/month} or {@code day of month}; empty for words
 */
public record Fact(String id, Object value, String unit, Optional<LocalDate> validFrom, Optional<LocalDate> validTo,
        LocalDate checkedOn, Optional<LocalDate> reviewBy, Confidence confidence, String legalBasis,
        List<Source> sources, Optional<LocalText> wording, int line) {

    public Fact {
        sources = List.copyOf(sources);
    }

    /** How sure it is. Everything below {@code VERIFIED} is said with the care-centre sentence. */
    public enum Confidence {
        VERIFIED, ONE_SOURCE, UNVERIFIED
    }

    /** @param url may be empty where only title and date are known */
    public record Source(String title, String url, String date) {
    }

    public boolean isValidOn(LocalDate day) {
        return validFrom.map(from -> !day.isBefore(from)).orElse(true)
                && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }

    Fact saying(LocalText sentence) {
        return new Fact(id, value, unit, validFrom, validTo, checkedOn, reviewBy, confidence, legalBasis, sources,
                Optional.of(sentence), line);
    }

    public boolean isPastReview(LocalDate today) {
        return reviewBy.map(today::isAfter).orElse(false);
    }
}
