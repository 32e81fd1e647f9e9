package id.pendamping.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Progress in maps. */
public final class InMemoryProgress implements Progress {

    private record Key(String person, String checklist, String item) {
    }

    private final Map<Key, ItemProgress> items = new LinkedHashMap<>();
    private final Map<String, ItemProgress> history = new LinkedHashMap<>();
    private final Map<Key, HelpWish> help = new LinkedHashMap<>();

    @Override
    public synchronized void save(ItemProgress progress) {
        history.putIfAbsent(progress.effect(), progress.withoutWords());
        items.merge(new Key(progress.person(), progress.checklist(), progress.item()), progress,
                (old, later) -> old.at().isAfter(later.at()) ? old : later);
    }

    @Override
    public synchronized List<ItemProgress> items(String person) {
        return items.values().stream().filter(it -> it.person().equals(person))
                .sorted(Comparator.comparing(ItemProgress::at)).toList();
    }

    @Override
    public synchronized List<ItemProgress> history(String person, String checklist, String item) {
        return history.values().stream().filter(it -> it.person().equals(person) && it.checklist().equals(checklist)
                && it.item().equals(item)).sorted(Comparator.comparing(ItemProgress::at)).toList();
    }

    @Override
    public synchronized void save(HelpWish wish) {
        help.merge(new Key(wish.person(), wish.checklist(), wish.item()), wish,
                (old, later) -> old.at().isAfter(later.at()) ? old : later);
    }

    @Override
    public synchronized List<HelpWish> help(String person) {
        return help.values().stream().filter(it -> it.person().equals(person) && it.wanted())
                .sorted(Comparator.comparing(HelpWish::at)).toList();
    }

    @Override
    public synchronized void erase(String person) {
        items.keySet().removeIf(it -> it.person().equals(person));
        help.keySet().removeIf(it -> it.person().equals(person));
        new ArrayList<>(history.values()).stream().filter(it -> it.person().equals(person))
                .forEach(it -> history.remove(it.effect()));
    }
}
