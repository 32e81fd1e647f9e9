package id.pendamping.checklist;

import java.util.List;

/**
 * Where progress is kept: how each item stands, how it stood before, and the wishes for help. The same
 * again changes nothing, and what was held up never takes the place of something later.
 */
public interface Progress {

    void save(ItemProgress progress);

    /** How the items that a person has touched stand now. */
    List<ItemProgress> items(String person);

    /** How an item ever stood with a person, oldest first, without their own words. */
    List<ItemProgress> history(String person, String checklist, String item);

    void save(HelpWish wish);

    /** The items with which a person wants help now. */
    List<HelpWish> help(String person);

    void erase(String person);
}
