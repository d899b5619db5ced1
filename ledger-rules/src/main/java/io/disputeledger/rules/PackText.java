package io.disputeledger.rules;

import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.text.BrokenRules;
import io.disputeledger.rules.text.RuleSchema;
import io.disputeledger.rules.text.RuleText;

/** Reads rule packs from YAML or JSON. */
public final class PackText {

    /** The schema that every pack fits. */
    public static final RuleSchema SCHEMA = RuleSchema.of("rule-packs/rule-pack.schema.json");

    private PackText() {}

    /**
     * Reads a pack.
     *
     * @param calendars among which its calendar is; the latest version counts
     * @throws BrokenRules when it cannot be used
     */
    public static RulePack read(String text, BusinessCalendars calendars) {
        return RuleText.read(
                text, SCHEMA, PackFile.class, written -> written.toRulePack(calendars));
    }
}
