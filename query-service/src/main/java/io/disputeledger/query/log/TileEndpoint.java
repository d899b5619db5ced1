package io.disputeledger.query.log;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.access.PublicAccess;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.store.log.tiles.EntryBundle;
import io.disputeledger.store.log.tiles.Tile;
import io.disputeledger.store.proofs.LogReader;
import io.disputeledger.store.proofs.SignedTree;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The log as <a href="https://c2sp.org/tlog-tiles">c2sp.org/tlog-tiles</a> lays it out. Checkpoint
 * and hashes are for everybody; the entries themselves are for auditors.
 */
@RestController
@ConditionalOnProperty(name = "ledger.event-storage", havingValue = "postgres")
class TileEndpoint {

    private static final CacheControl NEVER_CHANGES =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
    private static final CacheControl FOR_ITS_READER_ALONE =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

    private final LogReader log;

    TileEndpoint(LogReader log) {
        this.log = log;
    }

    /** The newest signed checkpoint. */
    @GetMapping(value = "/checkpoint", produces = "text/plain;charset=utf-8")
    @PublicAccess(because = "whoever checks the ledger must have it")
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok().cacheControl(CacheControl.noCache()).body(newest().note());
    }

    /** A tile of hashes, full or partial. */
    @GetMapping("/tile/{level:[0-9]+}/**")
    @PublicAccess(because = "hashes tell nothing of what was hashed")
    ResponseEntity<byte[]> hashes(HttpServletRequest request) {
        String path = pathOf(request);
        return bytes(path, Tile.parse(path).flatMap(tile -> newest().read(tile)), NEVER_CHANGES);
    }

    /** The entries beside a tile of leaf hashes. */
    @GetMapping("/tile/entries/**")
    @Access(roles = Role.AUDITOR, object = ObjectRule.ANY)
    ResponseEntity<byte[]> entries(HttpServletRequest request) {
        String path = pathOf(request);
        return bytes(
                path,
                EntryBundle.parse(path).flatMap(bundle -> newest().read(bundle)),
                FOR_ITS_READER_ALONE);
    }

    private SignedTree newest() {
        return log.newest().orElseThrow(() -> new NotFound("checkpoint", "newest"));
    }

    // As it was sent: a tile has one spelling, and no escapes.
    private static String pathOf(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length() + 1);
    }

    private static ResponseEntity<byte[]> bytes(
            String path, Optional<byte[]> contents, CacheControl caching) {
        return ResponseEntity.ok()
                .cacheControl(caching)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(contents.orElseThrow(() -> new NotFound("tile", path)));
    }
}
