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
}
