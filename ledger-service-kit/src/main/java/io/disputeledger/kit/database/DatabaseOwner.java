package io.disputeledger.kit.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who owns the tables and brings them up to date. The service itself then connects as somebody who
 * may append to history and not change it.
 *
 * @param username the owner; when none is given, the service does it as itself
 * @param password the owner's password
 */
@ConfigurationProperties("ledger.database.owner")
public record DatabaseOwner(@Nullable String username, @Nullable String password) {}
