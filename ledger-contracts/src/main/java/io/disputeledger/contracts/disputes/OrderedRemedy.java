package io.disputeledger.contracts.disputes;

/**
 * A remedy under the number by which its execution is confirmed.
 *
 * @param number from 1 within the dispute, in the order in which remedies were ordered
 * @param remedy what is to be done
 */
public record OrderedRemedy(int number, Remedy remedy) {}
