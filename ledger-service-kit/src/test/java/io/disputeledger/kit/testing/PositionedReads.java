package io.disputeledger.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Walks every read that a service has, those that somebody adds later included, and finds those
 * that do not say which position they reflect, or do not wait for the one that they are asked for.
 */
public final class PositionedReads {

    private static final String NOT_YET = "999999999999";

    private PositionedReads() {}

    /**
     * The faults, by path.
     *
     * @param client who may read all
     * @param variables values of path variables
     */
    public static List<String> faults(
            RunningService service, LedgerClient client, Map<String, String> variables)
            throws Exception {
        List<Future<List<String>>> found = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (String path : paths(service)) {
                String filled =
                        UriComponentsBuilder.fromPath(path).buildAndExpand(variables).toString();
                found.add(threads.submit(() -> faultsAt(client, filled)));
            }
        }
        List<String> faults = new ArrayList<>();
        for (Future<List<String>> at : found) {
            faults.addAll(at.get());
        }
        assertThat(found).as("reads of the service").isNotEmpty();
        return faults;
    }

    private static List<String> paths(RunningService service) {
        return service
                .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(mapping ->
                        mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                // The log's public form says itself how far it goes; the feed is a stream.
                .filter(path -> path.startsWith("/v1/"))
                .filter(path -> !path.equals("/v1/log/keys") && !path.equals("/v1/events"))
                .sorted()
                .toList();
    }

    private static List<String> faultsAt(LedgerClient client, String path) {
        List<String> faults = new ArrayList<>();
        Reply now = client.get(path);
        if (now.status() == 403) {
            return faults;
        }
        if (now.http().headers().allValues("Ledger-Position").size() != 1) {
            faults.add(path + " does not say its position: " + now.http().headers().map());
        }
        for (Reply early :
                List.of(
                        client.get(path + "?minPosition=" + NOT_YET),
                        client.get(path, Long.parseLong(NOT_YET)))) {
            if (!early.code().equals("POSITION_NOT_REACHED")
                    || early.http().headers().firstValue("Retry-After").isEmpty()) {
                faults.add(path + " does not wait: " + early.http().body());
            }
        }
        return faults;
    }
}
