package io.disputeledger.contracts;

/**
 * Free text or a name, readable only while the subject's key exists. An append-only log cannot be
 * cleaned later, so such text is ciphertext from the first event on; destroying the key erases it
 * everywhere.
 *
 * @param subject whose key sealed it, for example {@code party:B-77} or {@code dispute:D-1}
 * @param ciphertext the sealed text, Base64
 */
public record Sealed(String subject, String ciphertext) {

    @Override
    public String toString() {
        return "Sealed[" + subject + "]";
    }
}
