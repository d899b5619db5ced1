package io.disputeledger.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.rules.calendars.BusinessCalendars;
import io.disputeledger.rules.differences.RuleDifference;
import io.disputeledger.rules.differences.RuleDifference.Change;
import io.disputeledger.rules.text.RuleFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleDifferenceTest {

    private static final String FIRST = RulePacks.shippedText("taobao");

    @Test
    void theSameTextHasNone() {
        assertThat(RuleDifference.between(FIRST, FIRST)).isEmpty();
    }

    @Test
    void nothingChangesWhereRowsMoveAndCommentsDiffer() {
        String first = RuleFile.textOf("two-versions/alibaba-intl/1.yaml");
        String moved =
                "# Moved.\n" + first.replace("pack: alibaba-intl\n", "") + "\npack: alibaba-intl\n";

        assertThat(RuleDifference.between(first, moved)).isEmpty();
    }

    @Test
    void aChangedLimitShowsBothValues() {
        String second =
                FIRST.replaceFirst("limit: P60D", "limit: P30D")
                        .replace("version: 1", "version: 2");

        List<RuleDifference> differences = RuleDifference.between(FIRST, second);

        assertThat(differences)
                .extracting(RuleDifference::row)
                .containsExactly("/version", "/windows/filing");
        RuleDifference filing = differences.getLast();
        assertThat(filing.change()).isEqualTo(Change.CHANGED);
        assertThat(filing.before()).hasToString(rowOfFiling("P60D"));
        assertThat(filing.after()).hasToString(rowOfFiling("P30D"));
    }

    @Test
    void rowsOfListsAreFoundByTheirNames() {
        String second =
                FIRST.replace("FAKE_TRANSACTION", "FAKE_TRADE")
                        .replace(
                                "at: 3600\n        clauseId: SERIOUS_",
                                "at: 3700\n        clauseId: SERIOUS_");

        assertThat(RuleDifference.between(FIRST, second))
                .extracting(difference -> difference.row() + " " + difference.change())
                .containsExactly(
                        "/lines/serious/ladder/SERIOUS_RUNG_36 CHANGED",
                        "/offences/FAKE_TRADE ADDED",
                        "/offences/FAKE_TRANSACTION REMOVED");
    }

    @Test
    void aCalendarThatLearnsAYearHasOneRowMore() {
        String first = BusinessCalendars.shippedText("cn");
        String second =
                first
                        + "  - {year: 2027, sources: [assumption], holidays: [2027-01-01],"
                        + " workdays: []}\n";

        assertThat(RuleDifference.between(first, second))
                .extracting(difference -> difference.row() + " " + difference.change())
                .containsExactly("/years/2027 ADDED");
    }

    private static String rowOfFiling(String limit) {
        return """
        {"clauseId":"FILING_WINDOW","limit":"%s","counting":"excludes-trigger","source":"assumption"}\
        """
                .formatted(limit);
    }
}
