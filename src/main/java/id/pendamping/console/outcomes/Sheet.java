package id.pendamping.console.outcomes;

import java.util.List;

/**
 * A page of results in words, ready to be shown.
 *
 * @param asOf of which moment the numbers are
 * @param tabs the pages beside it
 */
record Sheet(String title, String heading, String asOf, List<Tab> tabs, List<Part> parts) {

    record Tab(String path, String name, boolean current) {
    }

    /** @param id also the name by which it is linked */
    record Part(String id, String heading, List<Block> blocks) {

        Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** Something in a part; {@link #kind} says how the template draws it. */
    sealed interface Block {

        String kind();
    }

    /** @param kind {@code lead}, {@code plain}, {@code quiet}, {@code warning} or {@code empty} */
    record Said(String kind, String text) implements Block {
    }

    /** @param head the names of all columns, that of the row names first */
    record Grid(String caption, List<String> head, List<Row> rows) implements Block {

        @Override
        public String kind() {
            return "grid";
        }
    }

    record Row(String name, List<String> cells) {
    }

    /**
     * @param shape {@code line} or {@code bar}
     * @param labels a JSON list
     * @param series a JSON list of names with values
     */
    record Chart(String shape, String caption, String labels, String series) implements Block {

        @Override
        public String kind() {
            return "chart";
        }
    }

    record Tiles(List<Tile> tiles) implements Block {

        @Override
        public String kind() {
            return "tiles";
        }
    }

    /** @param base of how many */
    record Tile(String name, String number, String base) {
    }
}
