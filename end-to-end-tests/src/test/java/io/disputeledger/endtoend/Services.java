package io.disputeledger.endtoend;

import io.disputeledger.contracts.Role;
import io.disputeledger.kit.testing.LedgerClient;

/**
 * Where the four services answer, and a platform's token for them.
 *
 * @param query address of query-service, without a path
 * @param dispute address of dispute-service
 * @param penalty address of penalty-service
 * @param evidence address of evidence-service
 * @param token access token of a platform service
 */
record Services(String query, String dispute, String penalty, String evidence, String token) {

    LedgerClient platform(String url) {
        return new LedgerClient(url, token, null);
    }

    LedgerClient as(String url, Role role, String id) {
        return new LedgerClient(url, token, role + ":" + id);
    }
}
