package io.disputeledger.rules.differences;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One row that two versions do not have alike.
 *
 * @param row its name, for example {@code /windows/filing}
 * @param change what became of it
 * @param before as it was; null when it is new
 * @param after as it is; null when it is gone
 */
public record RuleDifference(
        String row, Change change, @Nullable JsonNode before, @Nullable JsonNode after) {

    /** What became of a row. */
    public enum Change {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        CHANGED
    }

    /** What changes from one text to another, by name of the row. */
    public static List<RuleDifference> between(String before, String after) {
        SortedMap<String, JsonNode> old = RuleRows.of(before);
        SortedMap<String, JsonNode> now = RuleRows.of(after);
        TreeSet<String> rows = new TreeSet<>(old.keySet());
        rows.addAll(now.keySet());
        List<RuleDifference> differences = new ArrayList<>();
        for (String row : rows) {
            JsonNode was = old.get(row);
            JsonNode is = now.get(row);
            if (was == null) {
                differences.add(new RuleDifference(row, Change.ADDED, null, is));
            } else if (is == null) {
                differences.add(new RuleDifference(row, Change.REMOVED, was, null));
            } else if (!was.equals(is)) {
                differences.add(new RuleDifference(row, Change.CHANGED, was, is));
            }
        }
        return List.copyOf(differences);
    }
}
