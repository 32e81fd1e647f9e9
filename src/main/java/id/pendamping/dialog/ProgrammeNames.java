package id.pendamping.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The two insurances that are easily swapped: JKK pays after an accident at work, JKM after a death. A text that names
 * one and abbreviates the other would send a family to the wrong office.
 */
final class ProgrammeNames {

    private static final String ACCIDENT = "(?:kecelakaan(?: kerja)?|(?:work(?:place)?|occupational)[ -]accidents?)";
    private static final String DEATH = "(?:kematian|death|life)";
    private static final String KIND = "(?: (?:insurance|benefit|guarantee|cover|security|protection))?";
    private static final String JOIN = "\\s*(?:[(=:\u2013\u2014-]|adalah|artinya|yaitu|means|is)\\s*(?:the )?(?:jaminan )?";
    private static final List<Pattern> SWAPPED = Stream
            .of(DEATH + KIND + "\\s*\\(\\s*JKK\\b", ACCIDENT + KIND + "\\s*\\(\\s*JKM\\b", "\\bJKK" + JOIN + DEATH,
                    "\\bJKM" + JOIN + ACCIDENT)
            .map(pattern -> Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)).toList();

    private ProgrammeNames() {
    }

    /** The words in which the two are swapped. */
    static Optional<String> swappedIn(String text) {
        String plain = text.replaceAll("</?[bi]>", "");
        return SWAPPED.stream().map(pattern -> pattern.matcher(plain)).filter(found -> found.find())
                .map(found -> found.group()).findFirst();
    }
}
