/** Commands and events of reports of misuse: sellers who say that a buyer abuses the platform. */
@NullMarked
package io.disputeledger.contracts.misuse;

import org.jspecify.annotations.NullMarked;
