package id.pendamping.dialog;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One place in a content file: what stands there, and where that is. What is wrong with it is told here. A scalar is
 * always read as it was written, so that {@code yes} and {@code 007} stay words.
 */
record Cursor(Node node, String file, String where, Problems problems) {

    private static final Set<Tag> PLAIN_TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.TIMESTAMP, Tag.NULL);

    int line() {
        return node.getStartMark().getLine() + 1;
    }

    /** The same place, called by the name of what is being read. */
    Cursor in(String newWhere) {
        return new Cursor(node, file, newWhere, problems);
    }

    /** The same place, whose faults are told when it is read for good. */
    Cursor quiet() {
        return new Cursor(node, file, where, new Problems());
    }

    private Cursor at(Node child) {
        return new Cursor(child, file, where, problems);
    }

    void error(String what, String legal) {
        problems.error(file, line(), where, what, legal);
    }

    void warning(String what, String legal) {
        problems.warning(file, line(), where, what, legal);
    }

    void unknown(String kind, String wrong, Collection<String> legal) {
        error("unknown " + kind + " \"" + wrong + "\"", Alternatives.to(wrong, legal));
    }

    boolean isScalar() {
        return node instanceof ScalarNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    boolean isEmpty() {
        return node instanceof ScalarNode && node.getTag().equals(Tag.NULL);
    }

    /** The tag that YAML gives a scalar by its looks, for example a whole number. */
    boolean looksLike(Tag tag) {
        return node.getTag().equals(tag);
    }

    /** The scalar that stands here; complains about anything else. */
    Optional<String> text() {
        if (!(node instanceof ScalarNode scalar)) {
            error("one value is expected here, not a list or keys", "");
            return Optional.empty();
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            error("a type tag is not allowed: " + node.getTag().getValue(), "legal: the plain value");
            return Optional.empty();
        }
        if (scalar.getValue().isBlank() || isEmpty()) {
            error("the value is empty", "");
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    Optional<Long> number() {
        return text().flatMap(written -> {
            try {
                return Optional.of(Long.parseLong(written.replace("_", "")));
            } catch (NumberFormatException e) {
                error("\"" + written + "\" is not a whole number", "legal: digits, for example 35000");
                return Optional.empty();
            }
        });
    }

    boolean flag() {
        return text().map(written -> {
            if (!written.equals("true") && !written.equals("false")) {
                error("\"" + written + "\" is neither true nor false", "legal: true, false");
            }
            return written.equals("true");
        }).orElse(false);
    }

    Optional<LocalDate> date() {
        return text().flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeParseException e) {
                error("\"" + written + "\" is not a date", "legal: year-month-day, for example 2026-12-31");
                return Optional.empty();
            }
        });
    }

    /** A word of a fixed list: the constant {@code MULTI_CHOICE} is written {@code multi-choice}. */
    <E extends Enum<E>> Optional<E> oneOf(Class<E> type, char hyphen, String kind) {
        E[] constants = type.getEnumConstants();
        return text().flatMap(written -> {
            for (E constant : constants) {
                if (word(constant, hyphen).equals(written)) {
                    return Optional.of(constant);
                }
            }
            unknown(kind, written, Arrays.stream(constants).map(constant -> word(constant, hyphen)).toList());
            return Optional.empty();
        });
    }

    static String word(Enum<?> constant, char hyphen) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', hyphen);
    }

    /** The parts of a list; complains when there is none. */
    List<Cursor> items() {
        if (!(node instanceof SequenceNode sequence)) {
            error("a list is expected here", "legal: [a, b] or lines that begin with \"- \"");
            return List.of();
        }
        return sequence.getValue().stream().map(this::at).toList();
    }

    List<String> texts() {
        return items().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** What stands under each key, in the order of the file; complains about anything else and about keys twice. */
    Map<String, Cursor> entries() {
        Map<String, Cursor> entries = new LinkedHashMap<>();
        if (!(node instanceof MappingNode mapping)) {
            error("keys are expected here", "legal: {key: value} or lines like \"key: value\"");
            return entries;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            Cursor key = at(tuple.getKeyNode());
            key.text().ifPresent(name -> {
                if (entries.putIfAbsent(name, at(tuple.getValueNode())) != null) {
                    key.error("the key \"" + name + "\" stands here twice", "");
                }
            });
        }
        return entries;
    }

    /** Reads keys of which all are known beforehand; any other is an error. */
    Table table(String... legal) {
        Map<String, Cursor> entries = entries();
        List<String> known = List.of(legal);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && !known.contains(key.getValue())) {
                    at(key).unknown("key", key.getValue(), known);
                }
            }
        }
        return new Table(this, entries);
    }

    /** What stands under a key, without complaining about anything. */
    Optional<Cursor> peek(String key) {
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
                    return Optional.of(at(tuple.getValueNode()));
                }
            }
        }
        return Optional.empty();
    }

    Optional<String> peekText(String key) {
        return peek(key).filter(Cursor::isScalar).map(found -> ((ScalarNode) found.node()).getValue())
                .filter(text -> !text.isBlank());
    }

    /** The parts of a list, or nothing, without complaining. */
    List<Cursor> peekItems() {
        return isList() ? new ArrayList<>(items()) : List.of();
    }
}
