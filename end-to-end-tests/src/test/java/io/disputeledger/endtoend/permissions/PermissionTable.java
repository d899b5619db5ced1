package io.disputeledger.endtoend.permissions;

import io.disputeledger.contracts.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table in docs/reference/permissions.md: written by hand, and so independent of what the code
 * declares.
 */
record PermissionTable(Map<String, Row> rows) {

    /** What a role may do with an operation. */
    enum Cell {
        /** Nothing: 403. */
        NO,
        /** Only with what is their own; 403 for another's. */
        OWN,
        /** With every object. */
        ALL
    }

    /**
     * One operation.
     *
     * @param everybody whether it takes no access token
     * @param byRole for each role but CLOCK
     */
    record Row(boolean everybody, Map<Role, Cell> byRole) {}

    static PermissionTable read() throws IOException {
        List<List<String>> lines =
                Files.readAllLines(
                                Path.of(
                                        System.getProperty("ledger.root", ".."),
                                        "docs/reference/permissions.md"))
                        .stream()
                        .filter(line -> line.startsWith("| "))
                        .map(line ->
                                Arrays.stream(line.substring(1).split("\\|"))
                                        .map(String::strip)
                                        .toList())
                        .toList();
        List<String> head = lines.getFirst();
        Map<String, Row> rows = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<Role, Cell> byRole = new EnumMap<>(Role.class);
            for (int column = 2; column < head.size(); column++) {
                byRole.put(Role.valueOf(head.get(column)), cell(line.get(column)));
            }
            String operation = line.getFirst().replace("`", "");
            if (rows.put(operation, new Row(cell(line.get(1)) == Cell.ALL, byRole)) != null) {
                throw new IllegalStateException(operation + " is in the table twice.");
            }
        }
        return new PermissionTable(rows);
    }

    private static Cell cell(String text) {
        return switch (text) {
            case "–" -> Cell.NO;
            case "own" -> Cell.OWN;
            case "all" -> Cell.ALL;
            default -> throw new IllegalStateException(text + " is –, own or all");
        };
    }

    /** The same table with another cell, to see that this is noticed. */
    PermissionTable with(String operation, Role role, Cell cell) {
        Map<String, Row> changed = new LinkedHashMap<>(rows);
        Row row = rows.get(operation);
        if (row == null) {
            throw new IllegalStateException("No row for " + operation);
        }
        Map<Role, Cell> byRole = new EnumMap<>(row.byRole());
        byRole.put(role, cell);
        changed.put(operation, new Row(row.everybody(), byRole));
        return new PermissionTable(changed);
    }

    /** The same table without a row. */
    PermissionTable without(String operation) {
        Map<String, Row> changed = new LinkedHashMap<>(rows);
        changed.remove(operation);
        return new PermissionTable(changed);
    }
}
