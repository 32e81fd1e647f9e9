package id.pendamping.console;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where somebody is in a long list, for {@code console/parts :: pager}.
 *
 * @param number from 1
 * @param path of the list
 * @param filter what else the address says, without names and other words of people
 */
public record Paging(int number, boolean hasNext, String path, Map<String, String> filter) {

    /** Rows of a page. A store is asked for one more, which tells whether there is a next page. */
    public static final int SIZE = 25;

    public static <T> Paging of(int number, List<T> foundWithOneMore, String path, Map<String, String> filter) {
        return new Paging(number, foundWithOneMore.size() > SIZE, path, filter);
    }

    /** What of it belongs to the page. */
    public static <T> List<T> rows(List<T> foundWithOneMore) {
        return foundWithOneMore.size() > SIZE ? foundWithOneMore.subList(0, SIZE) : foundWithOneMore;
    }

    /** How many rows come before this page. */
    public static int skip(int number) {
        return Math.multiplyExact(Math.max(number, 1) - 1, SIZE);
    }

    public boolean hasEarlier() {
        return number > 1;
    }

    public String earlier() {
        return address(number - 1);
    }

    public String next() {
        return address(number + 1);
    }

    private String address(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (Entry<String, String> entry : filter.entrySet()) {
            if (!entry.getValue().isEmpty()) {
                address.queryParam(entry.getKey(), entry.getValue());
            }
        }
        return address.queryParam("page", page).encode().toUriString();
    }
}
