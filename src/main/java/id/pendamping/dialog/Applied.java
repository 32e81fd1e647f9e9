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
            case DAY -> day(scope);
            case DAYS_UNTIL -> Calendar.daysUntil(Values.day(argument(0, scope)), scope.today());
            case NEXT_DUE -> nextDue(scope);
            case PER_DAY -> SavingSums.perDay(whole(0, scope), whole(1, scope));
            case DAYS_TO -> SavingSums.daysTo(whole(0, scope), whole(1, scope));
            case TIMES_LEFT -> SavingSums.timesLeft(argument(0, scope), whole(1, scope),
                    Calendar.daysUntil(Values.day(argument(2, scope)), scope.today()));
            case NAMES -> argument(0, scope) instanceof String text ? NameList.read(text) : null;
            case PICK -> argument(0, scope) instanceof List<?> all && argument(1, scope) instanceof String text
                    ? NameList.pick(all.stream().map(String::valueOf).toList(), text)
                    : null;
            case COUNT -> argument(0, scope) instanceof List<?> all ? Long.valueOf(all.size()) : null;
            case MOMENT -> Moments.words(argument(0, scope), scope);
            case INSTANT -> Moments.at(argument(0, scope), argument(1, scope), scope);
            case CARD -> CardList.part(argument(0, scope), argument(1, scope), argument(2, scope), scope.language());
            case CARDS -> CardList.with(argument(0, scope), argument(1, scope), argument(2, scope));
            case NEAR -> Places.near(argument(0, scope), argument(1, scope), scope);
        };
    }

    private @Nullable Object argument(int index, Scope scope) {
        return arguments.get(index).value(scope);
    }

    private @Nullable Long whole(int index, Scope scope) {
        return Values.whole(argument(index, scope));
    }

    private @Nullable LocalDate nextDue(Scope scope) {
        Long dayOfMonth = whole(0, scope);
        LocalDate after = arguments.size() < 2 ? scope.today().minusDays(1) : Values.day(argument(1, scope));
        return dayOfMonth == null || after == null ? null : Calendar.nextDue(dayOfMonth, after);
    }

    private static boolean has(@Nullable Object list, @Nullable Object part) {
        return part != null && list instanceof List<?> parts && parts.contains(part);
    }

    private static @Nullable String rupiah(@Nullable Object amount) {
        Long whole = Values.whole(amount);
        return whole == null ? null : Formats.rupiah(whole);
    }

    private static @Nullable String date(@Nullable Object value, Scope scope) {
        LocalDate day = Values.day(value);
        return day == null ? null : Formats.date(day, scope.language());
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
        return named == null ? null : Formats.month(named, scope.language());
    }

    /** A single number counts from today; otherwise it counts from the day in front of it. */
    private @Nullable LocalDate day(Scope scope) {
        LocalDate from = arguments.size() == 2 ? Values.day(argument(0, scope)) : scope.today();
        Long ahead = arguments.isEmpty() ? Long.valueOf(0) : Values.whole(argument(arguments.size() - 1, scope));
        return from == null || ahead == null ? null : Calendar.ahead(from, ahead);
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
        return function == Function.NAMES || function == Function.PICK ? Name.LONGEST_ANSWER : Speech.LONGEST_PHRASE;
    }
}
