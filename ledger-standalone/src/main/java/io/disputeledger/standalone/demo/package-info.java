/** Cases that make a new ledger worth looking at, told over HTTP as a platform would tell them. */
@NullMarked
package io.disputeledger.standalone.demo;

import org.jspecify.annotations.NullMarked;
