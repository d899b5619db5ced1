/** Rules as people write them: YAML or JSON, a schema, and faults that name their line. */
@NullMarked
package io.disputeledger.rules.text;

import org.jspecify.annotations.NullMarked;
