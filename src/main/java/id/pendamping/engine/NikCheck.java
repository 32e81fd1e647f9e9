package id.pendamping.engine;

import id.pendamping.dialog.Phrase;
import id.pendamping.dialog.Provinces;
import id.pendamping.engine.Understood.Answer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks the form of a NIK (PP 37/2007 Ps 37: province, regency, district, day of birth, plus 40 for women, serial) and
 * keeps nothing of it. What looks odd is said and accepted: birth dates get corrected and regions get new codes, and a
 * NIK stays.
 */
final class NikCheck {

    private static final int DIGITS = 16;
    private static final int ADDED_FOR_WOMEN = 40;
    private static final String OK = "ok";

    /** The ministry's codes and, for Papua where people mix them up, the statistics office's. */
    private final Set<String> codes = new HashSet<>();

    NikCheck(Provinces provinces) {
        provinces.byCode().values().forEach(province -> codes.addAll(List.of(province.code(), province.bps())));
    }

    Understood read(Draft draft, String raw) {
        String nik = Digits.ascii(raw).replaceAll("[ .-]", "");
        if (!nik.matches("\\d{" + DIGITS + "}")) {
            return Understood.MISSED;
        }
        List<String> odd = new ArrayList<>();
        String region = nik.substring(0, 6);
        if (!codes.contains(region.substring(0, 2))) {
            odd.add(odd(draft, Phrase.NIK_ODD_PROVINCE, region.substring(0, 2)));
        } else if (region.startsWith("00", 2) || region.endsWith("00")) {
            odd.add(odd(draft, Phrase.NIK_ODD_PROVINCE, region));
        }
        if (!isBirthday(number(nik, 6), number(nik, 8), number(nik, 10))) {
            odd.add(odd(draft, Phrase.NIK_ODD_DATE, nik.substring(6, 12)));
        }
        if (number(nik, 12) == 0 && number(nik, 14) == 0) {
            odd.add(odd(draft, Phrase.NIK_ODD_SERIAL, nik.substring(12)));
        }
        return new Answer(OK, -1, OK, true, odd.isEmpty() ? List.of() : List.of(String.join("\n\n", odd)));
    }

    private static String odd(Draft draft, Phrase phrase, String detail) {
        return draft.render(phrase, Map.of("detail", detail));
    }

    private static int number(String nik, int from) {
        return Integer.parseInt(nik.substring(from, from + 2));
    }

    /** In either century: a two-digit year does not tell. */
    private static boolean isBirthday(int day, int month, int year) {
        int born = day > ADDED_FOR_WOMEN ? day - ADDED_FOR_WOMEN : day;
        return exists(1900 + year, month, born) || exists(2000 + year, month, born);
    }

    private static boolean exists(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
