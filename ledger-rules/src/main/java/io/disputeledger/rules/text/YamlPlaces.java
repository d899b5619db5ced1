package io.disputeledger.rules.text;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Where in a YAML text (JSON is one) something stands. */
final class YamlPlaces {

    private static final String CLAUSE = "clauseId";

    private final @Nullable Node root;

    private YamlPlaces(@Nullable Node root) {
        this.root = root;
    }

    /**
     * The places of a text.
     *
     * @throws BrokenRules when it is no YAML, or a row is an alias of another: a reader finds what
     *     it says where it stands, and so does every parser
     */
    static YamlPlaces of(String text) {
        try {
            LoadSettings settings = LoadSettings.builder().setUseMarks(true).build();
            Node root = new Compose(settings).composeString(text).orElse(null);
            if (root != null) {
                requireWrittenOut(root, Collections.newSetFromMap(new IdentityHashMap<>()));
            }
            return new YamlPlaces(root);
        } catch (MarkedYamlEngineException fault) {
            throw new BrokenRules(List.of(fault(fault)));
        } catch (YamlEngineException fault) {
            String reason = String.valueOf(fault.getMessage());
            throw new BrokenRules(List.of(fault(Optional.empty(), "", reason)));
        }
    }

    /** A fault at a JSON pointer; at the nearest place above where nothing is written there. */
    RuleFault at(String pointer, String reason) {
        Node place = root;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            Node inside = step(place, step.replace("~1", "/").replace("~0", "~"));
            if (inside == null) {
                break;
            }
            place = inside;
        }
        return fault(place == null ? Optional.empty() : place.getStartMark(), pointer, reason);
    }

    /** A fault at a key of the object at a JSON pointer. */
    RuleFault atKey(String pointer, String key, String reason) {
        Node object = root;
        for (String step : pointer.substring(Math.min(1, pointer.length())).split("/")) {
            object = step.isEmpty() ? object : step(object, step);
        }
        if (object instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                if (isText(entry.getKeyNode(), key)) {
                    return fault(entry.getKeyNode().getStartMark(), pointer + "/" + key, reason);
                }
            }
        }
        return at(pointer, reason);
    }

    /** A fault in the row of this clause; the last one, where two have the same. */
    RuleFault inClause(String clauseId, String reason) {
        Node row = root == null ? null : lastRow(root, clauseId);
        return fault(
                row == null ? Optional.empty() : row.getStartMark(), "", clauseId + ": " + reason);
    }

    private static void requireWrittenOut(Node node, Set<Node> seen) {
        if (!seen.add(node)) {
            String reason = "this is repeated by an alias; write it out in both places";
            throw new BrokenRules(List.of(fault(node.getStartMark(), "", reason)));
        }
        switch (node) {
            case MappingNode mapping ->
                    mapping.getValue()
                            .forEach(entry -> {
                                requireWrittenOut(entry.getKeyNode(), seen);
                                requireWrittenOut(entry.getValueNode(), seen);
                            });
            case SequenceNode sequence ->
                    sequence.getValue().forEach(item -> requireWrittenOut(item, seen));
            default -> {}
        }
    }

    private static @Nullable Node step(@Nullable Node place, String step) {
        return switch (place) {
            case MappingNode mapping ->
                    mapping.getValue().stream()
                            .filter(entry -> isText(entry.getKeyNode(), step))
                            .map(NodeTuple::getValueNode)
                            .findFirst()
                            .orElse(null);
            case SequenceNode sequence when step.matches("\\d{1,6}") -> {
                int index = Integer.parseInt(step);
                List<Node> items = sequence.getValue();
                yield index < items.size() ? items.get(index) : null;
            }
            case null, default -> null;
        };
    }

    private static @Nullable Node lastRow(Node node, String clauseId) {
        Node found = null;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                boolean isIt =
                        isText(entry.getKeyNode(), CLAUSE)
                                && isText(entry.getValueNode(), clauseId);
                Node below = isIt ? entry.getValueNode() : lastRow(entry.getValueNode(), clauseId);
                found = below == null ? found : below;
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node item : sequence.getValue()) {
                Node below = lastRow(item, clauseId);
                found = below == null ? found : below;
            }
        }
        return found;
    }

    private static boolean isText(Node node, String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }

    /** What is wrong with a text that is no YAML. */
    static RuleFault fault(MarkedYamlEngineException syntax) {
        return fault(syntax.getProblemMark(), "", String.valueOf(syntax.getProblem()));
    }

    private static RuleFault fault(Optional<Mark> mark, String field, String reason) {
        return new RuleFault(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                field,
                reason);
    }
}
