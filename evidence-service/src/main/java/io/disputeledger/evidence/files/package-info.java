/** The bytes of evidence: taken in, kept under their digest, and who brought them. */
@NullMarked
package io.disputeledger.evidence.files;

import org.jspecify.annotations.NullMarked;
