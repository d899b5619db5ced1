package io.disputeledger.kit.openapi;

import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Set;

/** Null as a value beside others, as JSON Schema 2020-12 says it. */
final class Nulls {

    private static final String NULL = "null";

    private Nulls() {}

    /** The schema, with null allowed. */
    static Schema<?> allowedBeside(Schema<?> schema) {
        if (isAllowedBy(schema)) {
            return schema;
        }
        if (schema.get$ref() == null) {
            if (schema.getTypes() != null) { // else any value is allowed anyway
                schema.addType(NULL);
            }
            return schema;
        }
        JsonSchema nothing = new JsonSchema();
        nothing.setTypes(Set.of(NULL));
        JsonSchema either = new JsonSchema();
        either.setDescription(schema.getDescription());
        schema.setDescription(null);
        either.setAnyOf(List.of(schema, nothing));
        return either;
    }

    private static boolean isAllowedBy(Schema<?> schema) {
        return schema.getAnyOf() != null
                || (schema.getTypes() != null && schema.getTypes().contains(NULL));
    }
}
