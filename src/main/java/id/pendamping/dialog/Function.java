package id.pendamping.dialog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The functions of the language; there are no others. */
enum Function {

    FACT(1, 1), RUPIAH(1, 1), DATE(1, 1), MONTH(0, 1), PERCENT(2, 2), BPU(3, 3), BPU_JHT(3, 3), JKN(2, 3), HAS(2,
            2), KNOWN(1, 1), DAY(0, 2), DAYS_UNTIL(1, 1), NEXT_DUE(1, 2), PER_DAY(2, 2), DAYS_TO(2, 2), NAMES(1,
                    1), PICK(2, 2), COUNT(1, 1), TIMES_LEFT(3, 3), MOMENT(1,
                            1), INSTANT(2, 2), CARD(3, 3), CARDS(3, 3), NEAR(2, 2);

    private final int fewest;
    private final int most;

    Function(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takes(int arguments) {
        return arguments >= fewest && arguments <= most;
    }

    String taken() {
        return fewest == most ? String.valueOf(most) : fewest + " or " + most;
    }

    static Optional<Function> called(String word) {
        return Arrays.stream(values()).filter(function -> function.word().equals(word)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Function::word).toList();
    }

    /** The facts that its answer rests on, whatever the arguments. */
    List<String> facts() {
        return switch (this) {
            case BPU -> Contributions.BPU_FACTS;
            case BPU_JHT -> {
                List<String> both = new ArrayList<>(Contributions.BPU_FACTS);
                both.addAll(Contributions.JHT_FACTS);
                yield both;
            }
            case JKN -> Contributions.JKN_FACTS;
            case FACT, RUPIAH, DATE, MONTH, PERCENT, HAS, KNOWN -> List.of();
            case DAY, DAYS_UNTIL, NEXT_DUE, PER_DAY, DAYS_TO, NAMES, PICK, COUNT, TIMES_LEFT -> List.of();
            case MOMENT, INSTANT, CARD, CARDS, NEAR -> List.of();
        };
    }
}
