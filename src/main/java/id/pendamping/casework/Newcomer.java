package id.pendamping.casework;

import java.time.LocalDate;

/**
 * Somebody without a phone whom the team writes down after asking them.
 *
 * @param area a value of that field, or empty
 * @param work a value of that field, or empty
 * @param group id of a group, or empty
 * @param helper person id of who follows them, or empty
 * @param asked the day on which they agreed that this is kept
 * @param shares whether they also agreed that whoever follows them sees how they get on
 */
public record Newcomer(String name, String area, String work, String group, String helper, LocalDate asked,
        boolean shares) {

    public static final int LONGEST_NAME = 60;
    /** As many as a number of a telephone has; it is no part of a name. */
    private static final int MOST_DIGITS = 7;

    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME && !holdsNumber(name);
    }

    static boolean holdsNumber(String name) {
        return name.replaceAll("\\D", "").length() > MOST_DIGITS;
    }
}
