package id.pendamping.dialog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A short name for what stands in a part of a file: the same words have the same one, whatever their layout. */
final class Fingerprint {

    private static final int LENGTH = 10;

    private final MessageDigest digest;

    Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Fingerprint add(Node node) {
        switch (node) {
            case ScalarNode scalar -> add("=" + scalar.getValue());
            case SequenceNode list -> {
                add("[");
                list.getValue().forEach(this::add);
                add("]");
            }
            case MappingNode keys -> {
                add("{");
                keys.getValue().forEach(tuple -> add(tuple.getKeyNode()).add(tuple.getValueNode()));
                add("}");
            }
            default -> throw new IllegalArgumentException("no such node: " + node.getNodeId());
        }
        return this;
    }

    private void add(String words) {
        digest.update(words.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    String hex() {
        return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
    }
}
