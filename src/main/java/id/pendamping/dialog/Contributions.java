package id.pendamping.dialog;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What has to be paid, in rupiah, worked out from the dated facts. Each contribution month has its own rule; an amount
 * in a month for which a fact is missing is not known and never guessed.
 *
 * <p>PP 44/2015 sets JKK as a share of the income base and JKM as a fixed amount, PP 46/2015 JHT as a share; PP 50/2025
 * halves JKK and JKM for a time that depends on the sector, except where the state pays them.
 */
public final class Contributions {

    /** The income base of the lowest band, in rupiah. */
    public static final long LOWEST_BASE = 1_000_000;
    /** Nobody pays further ahead; longer spans are not worked out. */
    static final int LONGEST_SPAN = 120;
    private static final long HIGHEST_BASE = 1_000_000_000_000L;

    static final List<String> BPU_FACTS = List.of("bpu.jkk.iuran_persen", "bpu.jkm.iuran", "bpu.diskon.persen",
            "bpu.diskon.transport.sampai", "bpu.diskon.nontransport.sampai");
    static final List<String> JHT_FACTS = List.of("bpu.jht.iuran_persen");
    static final List<String> JKN_FACTS = List.of("jkn.iuran.kelas1", "jkn.iuran.kelas2", "jkn.iuran.kelas3.peserta");

    private final Facts facts;

    public Contributions(Facts facts) {
        this.facts = facts;
    }

    /** Decides how long the discount runs. */
    public enum Sector {
        TRANSPORT, OTHER
    }

    /** Who pays JKK and JKM; what the state or regional budget pays is never discounted. */
    public enum Payer {
        MEMBER, STATE
    }

    /**
     * What a BPU member owes for JKK and JKM over a span of contribution months.
     *
     * @param base the chosen income base in rupiah a month
     * @param months 1 to 120
     * @param withJht whether JHT is paid as well; it is never discounted
     * @return empty while it is not known for one of the months
     */
    public OptionalLong bpu(long base, Sector sector, Payer payer, YearMonth first, int months, boolean withJht) {
        if (months < 1 || months > LONGEST_SPAN || base < 0 || base > HIGHEST_BASE) {
            return OptionalLong.empty();
        }
        long total = 0;
        for (int month = 0; month < months; month++) {
            OptionalLong due = bpuMonth(base, sector, payer, first.plusMonths(month), withJht);
            if (due.isEmpty()) {
                return due;
            }
            total += due.getAsLong();
        }
        return OptionalLong.of(total);
    }

    /** What a JKN family owes for one month: class 1 to 3 times its people. */
    public OptionalLong jkn(int jknClass, int people, YearMonth month) {
        if (jknClass < 1 || jknClass > JKN_FACTS.size() || people < 1) {
            return OptionalLong.empty();
        }
        return whole(amount(JKN_FACTS.get(jknClass - 1), month).map(rate -> rate.multiply(BigDecimal.valueOf(people))));
    }

    private OptionalLong bpuMonth(long base, Sector sector, Payer payer, YearMonth month, boolean withJht) {
        Optional<BigDecimal> jkk = percentOf(base, "bpu.jkk.iuran_persen", month);
        Optional<BigDecimal> jkm = amount("bpu.jkm.iuran", month);
        Optional<BigDecimal> share = shareToPay(sector, payer, month);
        Optional<BigDecimal> jht = withJht
                ? percentOf(base, "bpu.jht.iuran_persen", month)
                : Optional.of(BigDecimal.ZERO);
        if (jkk.isEmpty() || jkm.isEmpty() || share.isEmpty() || jht.isEmpty()) {
            return OptionalLong.empty();
        }
        return whole(Optional.of(jkk.get().add(jkm.get()).multiply(share.get()).add(jht.get())));
    }

    private Optional<BigDecimal> shareToPay(Sector sector, Payer payer, YearMonth month) {
        if (payer == Payer.STATE) {
            return Optional.of(BigDecimal.ONE);
        }
        return facts.find(discountOf(sector)).flatMap(discount -> {
            boolean begins = discount.isValidOn(month.atDay(1));
            boolean ends = discount.isValidOn(month.atEndOfMonth());
            if (begins != ends) {
                return Optional.empty();
            }
            return begins
                    ? amount("bpu.diskon.persen", month).map(off -> BigDecimal.ONE.subtract(off.movePointLeft(2)))
                    : Optional.of(BigDecimal.ONE);
        });
    }

    private static String discountOf(Sector sector) {
        return switch (sector) {
            case TRANSPORT -> "bpu.diskon.transport.sampai";
            case OTHER -> "bpu.diskon.nontransport.sampai";
        };
    }

    private Optional<BigDecimal> percentOf(long base, String fact, YearMonth month) {
        return amount(fact, month).map(percent -> BigDecimal.valueOf(base).multiply(percent).movePointLeft(2));
    }

    /** A figure counts for a month only when it holds on all of its days. */
    private Optional<BigDecimal> amount(String fact, YearMonth month) {
        return facts.find(fact).filter(known -> known.isValidOn(month.atDay(1)))
                .filter(known -> known.isValidOn(month.atEndOfMonth())).map(Fact::value).filter(Long.class::isInstance)
                .map(value -> BigDecimal.valueOf((Long) value));
    }

    private static OptionalLong whole(Optional<BigDecimal> rupiah) {
        return rupiah.map(exact -> OptionalLong.of(exact.setScale(0, RoundingMode.HALF_UP).longValueExact()))
                .orElseGet(OptionalLong::empty);
    }
}
