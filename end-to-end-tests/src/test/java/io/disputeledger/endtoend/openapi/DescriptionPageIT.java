package io.disputeledger.endtoend.openapi;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.disputeledger.contracts.Role;
import io.disputeledger.endtoend.Chromium;
import java.nio.file.Path;
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

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

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
                Page page = chromium.browser().newPage();
                page.onConsoleMessage(message -> {
                    if (List.of("error", "warning").contains(message.type())) {
                        complaints.add(message.text());
                    }
                });
                page.onPageError(complaints::add);
                page.navigate(ledger.url(description.service()) + "/openapi/ui");
                assertThat(page.locator(".opblock")).hasCount(description.operations().size());
                screenshot(page, description.service());
                if (description.service().equals("query-service")) {
                    sendsARequest(page);
                }
            }
        }
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    private void sendsARequest(Page page) {
        page.locator(".auth-wrapper .authorize").first().click();
        page.locator(".auth-container input").first().fill(ledger.token(Role.AUDITOR));
        page.locator(".auth-btn-wrapper .authorize").first().click();
        page.locator(".auth-btn-wrapper .btn-done").first().click();
        page.locator("#operations-Projection-Projections .opblock-summary-control").click();
        page.locator(".try-out__btn").click();
        page.locator(".execute").click();
        assertThat(page.locator(".live-responses-table .response .response-col_status").first())
                .containsText("200");
        screenshot(page, "sent");
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve("description-of-" + name + ".png"))
                        .setFullPage(true));
    }
}
