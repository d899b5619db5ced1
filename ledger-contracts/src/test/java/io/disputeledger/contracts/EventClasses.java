package io.disputeledger.contracts;

import io.disputeledger.contracts.claims.ClaimEvent;
import io.disputeledger.contracts.disputes.DisputeEvent;
import io.disputeledger.contracts.evidence.EvidenceEvent;
import io.disputeledger.contracts.journal.JournalEvent;
import io.disputeledger.contracts.misuse.MisuseReportEvent;
import io.disputeledger.contracts.orders.OrderEvent;
import io.disputeledger.contracts.penalties.AccountEvent;
import io.disputeledger.contracts.rulepacks.CalendarEvent;
import io.disputeledger.contracts.rulepacks.RulePackEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The events of the published language: those that the families name, and those that exist. */
final class EventClasses {

    private static final List<Class<? extends LedgerEvent>> FAMILIES =
            List.of(
                    DisputeEvent.class,
                    MisuseReportEvent.class,
                    OrderEvent.class,
                    AccountEvent.class,
                    EvidenceEvent.class,
                    RulePackEvent.class,
                    CalendarEvent.class,
                    ClaimEvent.class,
                    JournalEvent.class);

    private EventClasses() {}

    static List<Class<?>> inFamilies() {
        return FAMILIES.stream().<Class<?>>flatMap(EventClasses::leaves).toList();
    }

    /** Every concrete event that was compiled into the folder. */
    static List<Class<?>> compiledInto(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .<Class<?>>map(EventClasses::load)
                    .filter(LedgerEvent.class::isAssignableFrom)
                    .filter(type -> !type.isInterface())
                    .toList();
        }
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(EventClasses::leaves)
                : Stream.of(type);
    }

    private static Class<?> load(String classFile) {
        String name = classFile.replace(".class", "").replace('/', '.');
        try {
            return Class.forName(name, false, EventClasses.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
