package id.pendamping.dialog;

import id.pendamping.dialog.Contributions.Sector;
import java.util.Arrays;
import java.util.List;

/** Whether values that are written out fit the function that they are given to. */
final class Arguments {

    private Arguments() {
    }

    static boolean areLegal(Function function, List<Code> arguments, Cursor at) {
        return switch (function) {
            case BPU, BPU_JHT -> isSector(function, arguments.get(0), at) && isMonth(function, arguments.get(1), at);
            case JKN -> isClass(arguments.get(0), at)
                    && (arguments.size() < 3 || isMonth(function, arguments.get(2), at));
            case FACT, RUPIAH, DATE, MONTH, PERCENT, HAS, KNOWN -> true;
            case DAY, DAYS_UNTIL, NEXT_DUE, PER_DAY, DAYS_TO, NAMES, PICK, COUNT, TIMES_LEFT -> true;
            case MOMENT, INSTANT, CARD, CARDS, NEAR -> true;
        };
    }

    private static boolean isSector(Function function, Code argument, Cursor at) {
        List<String> sectors = Arrays.stream(Sector.values()).map(sector -> Cursor.word(sector, '-')).toList();
        if (argument instanceof Code.Constant(Object value) && !sectors.contains(value)) {
            at.error(function.word() + "() knows no sector \"" + value + "\"", "legal: " + String.join(", ", sectors));
            return false;
        }
        return true;
    }

    private static boolean isMonth(Function function, Code argument, Cursor at) {
        if (argument instanceof Code.Constant(Object value) && Values.month(value) == null) {
            at.error(function.word() + "() knows no month \"" + value + "\"", "legal: month(), '2026-11'");
            return false;
        }
        return true;
    }

    private static boolean isClass(Code argument, Cursor at) {
        if (argument instanceof Code.Constant(Object value)) {
            Long jknClass = Values.whole(value);
            if (jknClass == null || jknClass < 1 || jknClass > 3) {
                at.error("jkn() knows no class \"" + value + "\"", "legal: 1, 2, 3");
                return false;
            }
        }
        return true;
    }
}
