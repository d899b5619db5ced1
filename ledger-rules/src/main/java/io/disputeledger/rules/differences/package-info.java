/** What changes between two versions of a rule pack or a calendar, row by row. */
@NullMarked
package io.disputeledger.rules.differences;

import org.jspecify.annotations.NullMarked;
