package io.disputeledger.endtoend.architecture.planted.dispute;

import io.disputeledger.kit.commands.StreamAggregate;

/** An aggregate that does not say which of its snapshots it can read. */
@StreamAggregate(type = "Unrevised")
public class UnrevisedAggregate {}
