package io.disputeledger.rules;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.PackVersion;
import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.text.BrokenRules;
import io.disputeledger.rules.text.RuleFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule packs that a service knows.
 *
 * @param all every version of every pack, by pack and version
 */
public record RulePacks(List<RulePack> all) {

    /** The first versions, which come with the product. */
    private static final List<String> SHIPPED = List.of("alibaba-intl", "aliexpress", "taobao");

    /**
     * @throws IllegalArgumentException when a version is given twice, or is in force no later than
     *     the one before it
     */
    public RulePacks {
        all =
                all.stream()
                        .sorted(
                                Comparator.comparing((RulePack rules) -> rules.version().pack())
                                        .thenComparing(rules -> rules.version().version()))
                        .toList();
        for (int i = 1; i < all.size(); i++) {
            requireLater(all.get(i - 1), all.get(i));
        }
    }

    /**
     * The packs that this library publishes, by the calendars that it publishes.
     *
     * @throws BrokenRules when one cannot be used
     */
    public static RulePacks published() {
        BusinessCalendars calendars = BusinessCalendars.published();
        return new RulePacks(
                SHIPPED.stream().map(pack -> PackText.read(shippedText(pack), calendars)).toList());
    }

    /** The marketplaces whose first versions this library publishes. */
    public static List<String> shipped() {
        return SHIPPED;
    }

    /** The text of a first version that this library publishes. */
    public static String shippedText(String pack) {
        return RuleFile.textOf("rule-packs/" + pack + "/1.yaml");
    }

    /**
     * These, and one more.
     *
     * @throws IllegalArgumentException as the constructor
     */
    public RulePacks with(RulePack rules) {
        return new RulePacks(Stream.concat(all.stream(), Stream.of(rules)).toList());
    }

    /** The latest version of the marketplace's pack that is in force at the given instant. */
    public Optional<RulePack> inForce(Marketplace marketplace, Instant at) {
        return all.stream()
                .filter(rules -> rules.version().pack().equals(marketplace.value()))
                .filter(rules -> !at.isBefore(rules.effectiveFrom()))
                .max(Comparator.comparing(RulePack::effectiveFrom));
    }

    /** Whether this version is known here. */
    public boolean knows(PackVersion version) {
        return all.stream().anyMatch(rules -> rules.version().equals(version));
    }

    /**
     * The pack that an event names.
     *
     * @throws IllegalArgumentException when it is not known here
     */
    public RulePack get(PackVersion version) {
        return all.stream()
                .filter(rules -> rules.version().equals(version))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no rule pack %s %d."
                                        .formatted(version.pack(), version.version())));
    }

    private static void requireLater(RulePack earlier, RulePack later) {
        PackVersion version = later.version();
        if (!version.pack().equals(earlier.version().pack())) {
            return;
        }
        if (version.equals(earlier.version())) {
            throw new IllegalArgumentException(
                    "%s %d is given twice".formatted(version.pack(), version.version()));
        }
        if (!later.effectiveFrom().isAfter(earlier.effectiveFrom())) {
            throw new IllegalArgumentException(
                    "%s %d is in force no later than the version before it"
                            .formatted(version.pack(), version.version()));
        }
    }
}
