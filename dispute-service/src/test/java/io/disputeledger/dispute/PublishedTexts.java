package io.disputeledger.dispute;

import io.disputeledger.kit.rules.RulesOnRecord;
import io.disputeledger.rules.RulePacks;
import io.disputeledger.rules.calendars.BusinessCalendars;
import tools.jackson.databind.json.JsonMapper;

/** Texts of rules that a rule editor might publish, and requests that do. */
final class PublishedTexts {

    private PublishedTexts() {}

    /** The rules that come with the product, as another version. */
    static String pack(String marketplace, int version, String effectiveFrom) {
        return RulePacks.shippedText(marketplace)
                .replace("\nversion: 1\n", "\nversion: " + version + "\n")
                .replace("2015-01-01T00:00:00+08:00", effectiveFrom);
    }

    /** The calendar of China with one year more, whose only holiday is New Year. */
    static String chinaWith(int year, int version) {
        return BusinessCalendars.shippedText("cn")
                        .replace("\nversion: 1\n", "\nversion: " + version + "\n")
                + "  - {year: %1$d, sources: [assumption], holidays: [%1$d-01-01], workdays: []}\n"
                        .formatted(year);
    }

    /** The body of a request that publishes a text. */
    static String publishing(String text) {
        return publishing(text, RulesOnRecord.digest(text).value());
    }

    static String publishing(String text, String sha256) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("sha256", sha256)
                .put("text", text)
                .toString();
    }
}
