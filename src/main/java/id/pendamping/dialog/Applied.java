package id.pendamping.dialog;

import id.pendamping.dialog.Contributions.Payer;
import id.pendamping.dialog.Contributions.Sector;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A function at work. Arguments that are not of its kind make the answer not known. */
record Applied(Function function, List<Code> arguments, Lexicon lexicon, Speech speech) implements Code {

    private static final long FURTHEST_MONTH = 1200;

    @Override
    public @Nullable Object value(Scope scope) {
        return switch (function) {
            case FACT -> null; // replaced by FactValue when it is compiled, because its id must be written out
            case RUPIAH -> rupiah(argument(0, scope));
            case DATE -> date(argument(0, scope), scope);
            case MONTH -> month(scope);
            case PERCENT -> percent(scope);
            case BPU -> bpu(false, scope);
            case BPU_JHT -> bpu(true, scope);
            case JKN -> jkn(scope);
            case HAS -> has(argument(0, scope), argument(1, scope));
            case KNOWN -> argument(0, scope) != null;
        };
    }

    private @Nullable Object argument(int index, Scope scope) {
        return arguments.get(index).value(scope);
    }

    private static boolean has(@Nullable Object list, @Nullable Object part) {
        return part != null && list instanceof List<?> parts && parts.contains(part);
    }

    private static @Nullable String rupiah(@Nullable Object amount) {
        Long whole = Values.whole(amount);
        return whole == null ? null : Speech.rupiah(whole);
    }

    private static @Nullable String date(@Nullable Object value, Scope scope) {
        LocalDate day = Values.day(value);
        return day == null ? null : Speech.date(day, scope.language());
    }

    /** A number counts from this month; a month is said in words. */
    private @Nullable String month(Scope scope) {
        YearMonth now = YearMonth.from(scope.today());
        if (arguments.isEmpty()) {
            return now.toString();
        }
        Object argument = argument(0, scope);
        if (argument instanceof Number) {
            Long ahead = Values.whole(argument);
            return ahead == null || ahead < -FURTHEST_MONTH || ahead > FURTHEST_MONTH
                    ? null
                    : now.plusMonths(ahead).toString();
        }
        YearMonth named = Values.month(argument);
        return named == null ? null : Speech.month(named, scope.language());
    }

    private @Nullable String percent(Scope scope) {
        Long part = Values.whole(argument(0, scope));
        Long whole = Values.whole(argument(1, scope));
        return part == null || whole == null ? null : speech.percent(part, whole, scope);
    }

    private @Nullable Long bpu(boolean withJht, Scope scope) {
        Sector sector = sector(argument(0, scope));
        YearMonth first = Values.month(argument(1, scope));
        Long months = Values.whole(argument(2, scope));
        if (sector == null || first == null || months == null || months > Contributions.LONGEST_SPAN) {
            return null;
        }
        return known(lexicon.contributions().bpu(Contributions.LOWEST_BASE, sector, Payer.MEMBER, first,
                (int) Math.max(0, months), withJht));
    }

    private @Nullable Long jkn(Scope scope) {
        Long jknClass = Values.whole(argument(0, scope));
        Long people = Values.whole(argument(1, scope));
        if (jknClass == null || people == null || jknClass > 3 || people > 1000) {
            return null;
        }
        YearMonth month = arguments.size() > 2 ? Values.month(argument(2, scope)) : YearMonth.from(scope.today());
        return month == null
                ? null
                : known(lexicon.contributions().jkn((int) Math.max(0, jknClass), (int) Math.max(0, people), month));
    }

    private static @Nullable Sector sector(@Nullable Object written) {
        for (Sector sector : Sector.values()) {
            if (Cursor.word(sector, '-').equals(written)) {
                return sector;
            }
        }
        return null;
    }

    private static @Nullable Long known(OptionalLong amount) {
        return amount.isPresent() ? amount.getAsLong() : null;
    }

    @Override
    public int longest() {
        return Speech.LONGEST_PHRASE;
    }
}
