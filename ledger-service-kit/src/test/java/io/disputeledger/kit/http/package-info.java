/** How requests are read and problems answered. */
@NullMarked
package io.disputeledger.kit.http;

import org.jspecify.annotations.NullMarked;
