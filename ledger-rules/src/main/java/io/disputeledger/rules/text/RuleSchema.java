package io.disputeledger.rules.text;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/** A published JSON Schema (draft 2020-12), by which a text is judged before it is read. */
public final class RuleSchema {

    private final String text;
    private final Schema schema;

    private RuleSchema(String text) {
        this.text = text;
        // In English on every machine: the answer to a command is the same wherever it is decided.
        SchemaRegistryConfig config = SchemaRegistryConfig.builder().locale(Locale.ENGLISH).build();
        this.schema =
                SchemaRegistry.withDefaultDialect(
                                SpecificationVersion.DRAFT_2020_12,
                                registry -> registry.schemaRegistryConfig(config))
                        .getSchema(text);
    }

    /** The schema of this name on the class path. */
    public static RuleSchema of(String resource) {
        return new RuleSchema(RuleFile.textOf(resource));
    }

    /** The schema itself, as JSON. */
    public String text() {
        return text;
    }

    List<Error> errors(JsonNode written) {
        return schema.validate(written);
    }
}
