package io.disputeledger.kit.reads;

import io.disputeledger.contracts.Actor;
import io.disputeledger.contracts.Role;
import io.disputeledger.kit.http.Caller;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemException;
import io.disputeledger.kit.processors.ProcessorProgress;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Answers one page of a list. Every list takes {@code limit} and {@code cursor}; whatever else is
 * in the query is its filter.
 */
public class PagedReads {

    /** Items of a page unless told otherwise. */
    public static final int LIMIT = 50;

    /** Items of a page at most. */
    public static final int LIMIT_MAX = 200;

    /** The query parameter that says where the page begins. */
    public static final String CURSOR = "cursor";

    /** The query parameter that says how long the page may be. */
    public static final String LIMIT_NAME = "limit";

    /** They say how to read a list, and not what is in it. */
    private static final Set<String> NOT_OF_THE_FILTER = Set.of(CURSOR, LIMIT_NAME, "minPosition");

    private final ConsistentReads reads;
    private final Cursors cursors;

    /** Whether an operation is answered so, and takes both parameters. */
    public static boolean answer(Method operation) {
        ResolvableType answer = ResolvableType.forMethodReturnType(operation);
        return operation.isAnnotationPresent(Paged.class)
                || (answer.resolve(Object.class) == ResponseEntity.class
                        && answer.getGeneric(0).resolve(Object.class) == Page.class);
    }

    /** Pages of consistent reads. */
    public PagedReads(ConsistentReads reads, Cursors cursors) {
        this.reads = reads;
        this.cursors = cursors;
    }

    /**
     * A page as a body of its own; see {@link #page(String, HttpServletRequest, Rows, Function)}.
     */
    public <T> ResponseEntity<Page<T>> page(
            String projection, HttpServletRequest request, Rows<T> rows) {
        return page(projection, request, rows, Function.identity());
    }

    /**
     * The page that the request asks for, with a {@code Link} to the next one.
     *
     * @param body makes the answer of the page
     * @throws ProblemException INVALID_CURSOR; while the projection is being rebuilt
     * @throws InvalidField when the limit is no number from 1 to {@link #LIMIT_MAX}
     * @throws ProcessorProgress.PositionNotReached when waiting takes too long
     */
    public <T, B> ResponseEntity<B> page(
            String projection,
            HttpServletRequest request,
            Rows<T> rows,
            Function<Page<T>, B> body) {
        return page(
                request,
                (after, rowsMax) ->
                        reads.answer(
                                projection,
                                request,
                                snapshot ->
                                        new Found<>(
                                                snapshot.position(),
                                                rows.read(snapshot, after, rowsMax),
                                                rows::keyOf)),
                body);
    }

    /**
     * The page that the request asks for, of a list that is read in a way of its own.
     *
     * @param reading reads on
     * @param body makes the answer of the page
     * @throws ProblemException INVALID_CURSOR
     * @throws InvalidField when the limit is no number from 1 to {@link #LIMIT_MAX}
     */
    public <T, B> ResponseEntity<B> page(
            HttpServletRequest request, Reading<T> reading, Function<Page<T>, B> body) {
        String list = listOf(request);
        int limit = limit(request.getParameter(LIMIT_NAME));
        String cursor = request.getParameter(CURSOR);
        String after = cursor == null ? null : cursors.open(cursor, list);
        // One more than asked for tells whether there is a next page.
        ResponseEntity<Found<T>> read = reading.read(after, limit + 1);
        Found<T> found = Objects.requireNonNull(read.getBody());
        List<T> items = found.rows().subList(0, Math.min(limit, found.rows().size()));
        String next =
                found.rows().size() > limit
                        ? cursors.after(found.key().apply(items.getLast()), list)
                        : null;
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok().headers(read.getHeaders());
        if (next != null) {
            answer.header(HttpHeaders.LINK, link(request, next));
        }
        return answer.body(body.apply(new Page<>(found.position(), List.copyOf(items), next)));
    }

    /**
     * Rows of a list.
     *
     * @param position the last event that they reflect
     * @param rows in the order of the list
     * @param key from which the list goes on after a row
     */
    public record Found<T>(long position, List<T> rows, Function<T, String> key) {}

    /** A way to read a list. */
    public interface Reading<T> {
        /**
         * Reads on.
         *
         * @param after key of the row before the first; null at the beginning
         * @param rowsMax how many at most
         */
        ResponseEntity<Found<T>> read(@Nullable String after, int rowsMax);
    }

    // What was read up to one cursor is left out of the next page, so all of the filter counts, and
    // for a party who asks: each sees a list of their own.
    private static String listOf(HttpServletRequest request) {
        TreeMap<String, List<String>> filter = new TreeMap<>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!NOT_OF_THE_FILTER.contains(name)) {
                        filter.put(name, Arrays.asList(values));
                    }
                });
        Actor reader = Caller.of(request).actor();
        String owner = reader.role() == Role.PARTY ? reader.id() : "";
        return request.getRequestURI() + "\n" + owner + "\n" + filter;
    }

    private static int limit(@Nullable String text) {
        if (text == null) {
            return LIMIT;
        }
        if (text.matches("\\d{1,6}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= LIMIT_MAX) {
                return limit;
            }
        }
        throw new InvalidField(LIMIT_NAME, "field.limit", LIMIT_MAX);
    }

    private static String link(HttpServletRequest request, String next) {
        UriComponentsBuilder uri = UriComponentsBuilder.fromPath(request.getRequestURI());
        request.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals(CURSOR) && !name.equals("minPosition")) {
                        uri.queryParam(name, Arrays.asList(values));
                    }
                });
        return "<" + uri.queryParam(CURSOR, next).encode().toUriString() + ">; rel=\"next\"";
    }
}
