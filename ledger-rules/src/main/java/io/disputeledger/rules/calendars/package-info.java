/** Which days are workdays: versioned calendars, as governments announce them. */
@NullMarked
package io.disputeledger.rules.calendars;

import org.jspecify.annotations.NullMarked;
