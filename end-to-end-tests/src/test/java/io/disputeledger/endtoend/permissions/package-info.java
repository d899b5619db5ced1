/** Who may do what, asked of the real services. */
@NullMarked
package io.disputeledger.endtoend.permissions;

import org.jspecify.annotations.NullMarked;
