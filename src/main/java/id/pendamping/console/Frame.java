package id.pendamping.console;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page, {@code frame} in templates.
 *
 * @param who null while nobody is logged in
 * @param theme {@code light} or {@code dark}; null for what the device prefers
 * @param samples whether invented people are in the store, which every page says
 * @param address of this page, without what follows a question mark
 */
public record Frame(@Nullable Account who, List<Menu> menus, @Nullable String theme, boolean samples,
        String address) {

    /** One heading of the menu. */
    public record Menu(String id, List<Entry> entries) {
    }

    /** @param current whether this page lies there */
    public record Entry(String id, String path, boolean current) {
    }

    /** A new hidden id for one form. */
    public String form() {
        return UUID.randomUUID().toString();
    }
}
