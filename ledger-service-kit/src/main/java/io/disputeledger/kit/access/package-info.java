/** Who may call what: declared beside each operation, enforced in one place, refused by default. */
@NullMarked
package io.disputeledger.kit.access;

import org.jspecify.annotations.NullMarked;
