package io.disputeledger.kit.reads;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Where answers name a position: everywhere but for what never changes. A tile is the same for
 * ever, and is kept by caches; a checkpoint says itself how far it goes.
 */
public final class PositionedPaths {

    static final String ALL = "/v1/**";
    static final String UNCHANGING = "/v1/log/keys";

    private static final PathPattern PATTERN = PathPatternParser.defaultInstance.parse(ALL);

    private PositionedPaths() {}

    /** Whether answers at this path, or pattern of a path, name one. */
    public static boolean include(String path) {
        return !path.equals(UNCHANGING) && PATTERN.matches(PathContainer.parsePath(path));
    }
}
