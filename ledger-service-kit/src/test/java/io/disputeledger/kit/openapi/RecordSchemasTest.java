package io.disputeledger.kit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.type.TypeFactory;
import io.disputeledger.kit.reads.Page;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverterContextImpl;
import io.swagger.v3.oas.models.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RecordSchemasTest {

    private record Dispute(String id) {}

    private record Refusal(String code) {}

    @Test
    void pageIsCalledAfterWhatItHolds() {
        ModelConverterContextImpl context =
                new ModelConverterContextImpl(List.of(new RecordSchemas(new JavadocAsMarkdown())));

        for (Class<?> item : List.of(Dispute.class, Refusal.class)) {
            Schema<?> page = context.resolve(new AnnotatedType(pageOf(item)));

            String name = item.getSimpleName() + "Page";
            assertThat(page.get$ref()).endsWith("/" + name);
            Map<String, Schema> models = context.getDefinedModels();
            assertThat(models).containsKeys(name, item.getSimpleName());
            Schema<?> items =
                    (Schema<?>)
                            Objects.requireNonNull(models.get(name)).getProperties().get("items");
            assertThat(Objects.requireNonNull(items).getItems().get$ref())
                    .endsWith("/" + item.getSimpleName());
        }
    }

    private static java.lang.reflect.Type pageOf(Class<?> item) {
        return TypeFactory.defaultInstance().constructParametricType(Page.class, item);
    }
}
