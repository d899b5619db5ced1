package io.disputeledger.kit.testing;

import io.disputeledger.contracts.LedgerEvent;
import io.disputeledger.kit.commands.DecidingAggregate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/**
 * The snapshots of one kind of aggregate, held against a stored sample: one snapshot after each
 * event of a story. Where they differ, those in use would be misread, unless the aggregate gets
 * another {@code @Revision}; the sample of the former one goes, because nobody reads it any more.
 *
 * @param empty an aggregate before its first event
 * @param on its event sourcing handler
 * @param family its sealed family of events
 * @param states its state: a record, or a sealed family of records
 */
public record SnapshotSample<A extends DecidingAggregate<?, E>, E extends LedgerEvent>(
        Supplier<A> empty, BiConsumer<A, E> on, Class<E> family, Class<?> states) {

    /** Where samples are stored: {@code <Aggregate>.v<revision>.json}. */
    public static final Path FOLDER = Path.of("src/test/resources/stored-snapshots");

    private static final Jackson3Serializer SERIALIZER = Jackson3Serializer.builder().build();
    private static final JsonMapper JSON = new JsonMapper();

    /** The aggregate after these events. */
    public A after(List<E> events) {
        return takeIn(empty.get(), events);
    }

    /** The aggregate after these events, with a snapshot after the first {@code cut}. */
    public A resumed(List<E> events, int cut) {
        SerializedObject<byte[]> snapshot =
                SERIALIZER.serialize(after(events.subList(0, cut)), byte[].class);
        A aggregate = SERIALIZER.deserialize(snapshot);
        return takeIn(aggregate, events.subList(cut, events.size()));
    }

    /** How the snapshots of a story differ from the sample stored in the folder. */
    public List<String> faults(List<E> story, Path folder) throws IOException {
        List<String> faults = new ArrayList<>(missing(story));
        String aggregate = empty.get().getClass().getSimpleName();
        String revision = empty.get().getClass().getAnnotation(Revision.class).value();
        String name = aggregate + ".v" + revision + ".json";
        Set<String> stored = stored(folder, aggregate);
        JsonNode snapshots = snapshots(story);
        if (!stored.equals(Set.of(name))) {
            faults.add(stored + " is stored, not " + name + ". Now: " + snapshots);
        } else if (!JSON.readTree(Files.readString(folder.resolve(name))).equals(snapshots)) {
            faults.add(
                    name
                            + " differs. Restore the state and what events do to it; or raise the"
                            + " @Revision, and replace the sample. Now: "
                            + snapshots);
        }
        return faults;
    }

    private JsonNode snapshots(List<E> story) {
        ArrayNode snapshots = JSON.createArrayNode();
        for (int events = 1; events <= story.size(); events++) {
            snapshots
                    .addObject()
                    .put("after", story.get(events - 1).getClass().getSimpleName())
                    .set("snapshot", snapshot(after(story.subList(0, events))));
        }
        return snapshots;
    }

    private List<String> missing(List<E> story) {
        Set<String> told =
                story.stream().map(event -> event.getClass().getSimpleName()).collect(asSet());
        told.add(kindOfState(empty.get()));
        for (int events = 1; events <= story.size(); events++) {
            told.add(kindOfState(after(story.subList(0, events))));
        }
        return Stream.concat(members(family), members(states))
                .filter(member -> !told.contains(member))
                .map(member -> "The story has no " + member + ".")
                .toList();
    }

    private static Stream<String> members(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).map(Class::getSimpleName)
                : Stream.of(type.getSimpleName());
    }

    private String kindOfState(A aggregate) {
        return snapshot(aggregate).at("/state/@type").asString();
    }

    private JsonNode snapshot(A aggregate) {
        return JSON.readTree(SERIALIZER.serialize(aggregate, byte[].class).getData());
    }

    private A takeIn(A aggregate, List<E> events) {
        events.forEach(event -> on.accept(aggregate, event));
        return aggregate;
    }

    private static Set<String> stored(Path folder, String aggregate) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith(aggregate + "."))
                    .collect(asSet());
        }
    }

    private static Collector<String, ?, Set<String>> asSet() {
        return Collectors.toCollection(TreeSet::new);
    }
}
