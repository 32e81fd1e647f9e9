package id.pendamping.checklist;

import java.util.List;

/**
 * Where progress is kept: how each item stands, everything that was ever said of it, and the wishes for help. The same
 * again changes nothing, and what was held up never takes the place of something later.
 */
public interface Progress {

    void save(ItemProgress progress);

    /** How the items that a person has touched stand now. */
    List<ItemProgress> items(String person);

    /** Everything a person ever said of an item, oldest first. */
    List<ItemProgress> history(String person, String checklist, String item);

    void save(HelpWish wish);

    /** The items with which a person wants help now. */
    List<HelpWish> help(String person);

    void erase(String person);
}
