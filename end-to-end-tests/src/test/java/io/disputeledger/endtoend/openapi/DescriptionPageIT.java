package io.disputeledger.endtoend.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.Chromium;
import io.disputeledger.endtoend.DescriptionPage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The page of a description in a real browser: what its content security policy lets run is enough
 * for it. Needs Chromium: where there is none it is skipped, unless {@code
 * -Dledger.test.browser=required}.
 */
@ExtendWith(SharedLedger.class)
class DescriptionPageIT {

    private final DescribedLedger ledger;

    DescriptionPageIT(DescribedLedger ledger) {
        this.ledger = ledger;
    }

    @Test
    void showsEveryOperationAndSendsARequest() {
        Chromium.assumeInstalled();
        List<String> complaints = new ArrayList<>();
        try (Chromium chromium = Chromium.start()) {
            for (Description description : ledger.descriptions()) {
                try (BrowserContext person = chromium.browser().newContext()) {
                    DescriptionPage page =
                            DescriptionPage.open(
                                    person, ledger.url(description.service()), complaints::add);
                    page.showsOperations(description.operations().size());
                    page.screenshot("of-" + description.service());
                    if (description.service().equals("query-service")) {
                        page.enter(ledger.token(Role.AUDITOR));
                        page.send("Projection-Projections");
                        page.screenshot("sent");
                    }
                }
            }
        }
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }
}
