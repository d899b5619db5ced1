package io.disputeledger.verifier.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JSON against another reader and writer of it. */
class JsonProperties {

    private static final int TRIES = 500;

    private final JsonMapper jackson =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    @Property(tries = TRIES)
    void whatJacksonWritesIsRead(@ForAll("values") Object value) throws Exception {
        for (byte[] text :
                List.of(
                        jackson.writeValueAsBytes(value),
                        jackson.writerWithDefaultPrettyPrinter().writeValueAsBytes(value))) {
            assertThat(plain(Json.read(new Source("j", text)))).isEqualTo(plainOf(value));
        }
    }

    @Property(tries = TRIES)
    void whatIsReadAfterAChangeJacksonReadsAsTheSame(
            @ForAll("values") Object value, @ForAll byte with, @ForAll int place) throws Exception {
        byte[] text = jackson.writeValueAsBytes(value);
        text[Math.floorMod(place, text.length)] = with;
        Object read;
        try {
            read = plain(Json.read(new Source("j", text)));
        } catch (NotVerified _) {
            return;
        }
        try {
            assertThat(plainOf(jackson.readValue(text, Object.class))).isEqualTo(read);
        } catch (JacksonException e) {
            throw new AssertionError("Read what Jackson refuses: " + new String(text, UTF_8), e);
        }
    }

    @Property(tries = TRIES)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
        try {
            Json.read(new Source("j", bytes));
        } catch (NotVerified e) {
            assertThat(e).hasMessageStartingWith("j, byte ");
        }
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> leaf =
                Arbitraries.oneOf(
                        Arbitraries.strings().map(JsonProperties::paired),
                        Arbitraries.longs(),
                        Arbitraries.of(true, false));
        return Arbitraries.recursive(() -> leaf, JsonProperties::containers, 0, 3);
    }

    private static Arbitrary<Object> containers(Arbitrary<Object> inner) {
        return Arbitraries.oneOf(
                inner.list().ofMaxSize(4).map(list -> list),
                Arbitraries.maps(Arbitraries.strings().map(JsonProperties::paired), inner)
                        .ofMaxSize(4)
                        .map(map -> map));
    }

    private static String paired(String text) {
        return new String(text.getBytes(UTF_8), UTF_8);
    }

    private static @Nullable Object plain(Json.Value value) {
        return switch (value) {
            case Json.Text text -> text.text();
            case Json.Digits digits -> Double.valueOf(digits.digits());
            case Json.Literal literal ->
                    literal.word().equals("null") ? null : Boolean.valueOf(literal.word());
            case Json.Elements array ->
                    array.elements().stream().map(JsonProperties::plain).toList();
            case Json.Members object -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                object.members().forEach((name, member) -> members.put(name, plain(member)));
                yield members;
            }
        };
    }

    private static @Nullable Object plainOf(@Nullable Object read) {
        return switch (read) {
            case null -> null;
            case Number number -> Double.valueOf(number.toString());
            case List<?> list -> list.stream().map(JsonProperties::plainOf).toList();
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> members = new LinkedHashMap<>();
                map.forEach((name, member) -> members.put(name, plainOf(member)));
                yield members;
            }
            default -> read;
        };
    }
}
