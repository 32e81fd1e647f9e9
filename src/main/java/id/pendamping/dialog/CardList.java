package id.pendamping.dialog;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards looked up in a list of them. */
final class CardList {

    private CardList() {
    }

    static @Nullable Object part(@Nullable Object list, @Nullable Object id, @Nullable Object name, Language language) {
        return find(list, id).map(card -> card.told(String.valueOf(name), language)).orElse(null);
    }

    private static Optional<Card> find(@Nullable Object list, @Nullable Object id) {
        return list instanceof List<?> all && id != null
                ? all.stream().map(String::valueOf).map(Card::read).filter(card -> card.id().equals(id.toString()))
                        .findFirst()
                : Optional.empty();
    }

    /** Those with this part; null when there is none. */
    static @Nullable List<String> with(@Nullable Object list, @Nullable Object name, @Nullable Object value) {
        List<String> fitting = list instanceof List<?> all && value != null
                ? all.stream().map(String::valueOf)
                        .filter(card -> value.toString().strip()
                                .equalsIgnoreCase(Card.read(card).parts().get(String.valueOf(name))))
                        .toList()
                : List.of();
        return fitting.isEmpty() ? null : fitting;
    }
}
