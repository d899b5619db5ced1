package io.disputeledger.endtoend.permissions;

/** Bodies of the commands that name their object in the body. */
final class Bodies {

    private Bodies() {}

    static String complaint(String dispute, String order) {
        return """
        {"disputeId": "%s", "orderId": "alibaba-intl:O-%s", "category": "NOT_AS_DESCRIBED",
         "claim": {"minor": 120000, "currency": "USD"}, "remedies": ["REFUND"],
         "facts": "The parcel held bricks."}
        """
                .formatted(dispute, order);
    }

    static String report(String report, String order) {
        return """
        {"reportId": "%s", "orderId": "alibaba-intl:O-%s", "scenario": "HARASSMENT",
         "description": "Never pays."}
        """
                .formatted(report, order);
    }

    static String submission(
            String item, String dispute, String sha256, int sizeBytes, String disclosure) {
        return """
        {"evidenceId": "%s", "disputeId": "%s", "kind": "PHOTO", "sha256": "%s",
         "sizeBytes": %d, "mediaType": "text/plain", "fileName": "bricks.txt",
         "source": "UPLOAD", "disclosure": "%s"}
        """
                .formatted(item, dispute, sha256, sizeBytes, disclosure);
    }
}
