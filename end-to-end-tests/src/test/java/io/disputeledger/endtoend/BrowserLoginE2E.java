package io.disputeledger.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.disputeledger.kit.testing.LedgerClient;
import io.disputeledger.kit.testing.LedgerClient.Reply;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A demo user logs in with a real browser, and their token opens what it should. Needs Chromium:
 * where there is none it is skipped, unless {@code -Dledger.test.browser=required}.
 */
class BrowserLoginE2E {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir private Path home;

    @Test
    void everyDemoUserLogsInAndGetsATokenOfTheirRole() {
        Chromium.assumeInstalled();
        try (Standalone ledger = Standalone.start(home, "--empty");
                Chromium chromium = Chromium.start()) {
            Browser browser = chromium.browser();
            String issuer = "http://localhost:" + (ledger.base() + 4);
            aWrongPasswordLetsNobodyIn(browser, issuer);
            aLoginWithoutProofOfItsBeginningIsRefused(browser, issuer);
            for (String user :
                    List.of(
                            "seller",
                            "officer",
                            "mediator",
                            "adjudicator",
                            "reviewer",
                            "penalty-officer",
                            "rule-editor",
                            "auditor",
                            "operator")) {
                String role =
                        user.equals("seller")
                                ? "PARTY"
                                : user.replace('-', '_').toUpperCase(Locale.ROOT);
                assertThat(claims(tokenOf(browser, issuer, user)).path("role").asString())
                        .isEqualTo(role);
            }
            assertThat(claims(tokenOf(browser, issuer, "lead")).path("role").toString())
                    .isEqualTo("[\"OFFICER\",\"ADJUDICATOR\"]");
            theTokenOpensTheLedger(ledger, tokenOf(browser, issuer, "buyer"));
            Services services = ledger.services();
            aDescriptionLogsIn(browser, services.dispute(), "buyer", "Dispute_list-Disputes");
            aDescriptionLogsIn(browser, services.query(), "auditor", "Projection-Projections");
        }
    }

    /** As somebody does who tries the interface: authorize, log in, and send a request. */
    private static void aDescriptionLogsIn(
            Browser browser, String service, String user, String operation) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext person = browser.newContext()) {
            DescriptionPage page = DescriptionPage.open(person, service, complaints::add);
            page.logIn(user, "demo");
            page.send(operation);
            page.screenshot("sent-as-" + user);
        }
        assertThat(complaints).as("what the browser complains of").isEmpty();
    }

    private static void theTokenOpensTheLedger(Standalone ledger, String token) {
        assertThat(claims(token).path("party_id").asString()).isEqualTo("B-77");
        String query = ledger.services().query();
        Reply clock = new LedgerClient(query, token, null).get("/v1/sandbox/clock");
        assertThat(clock.status()).as(clock.http().body()).isEqualTo(200);
        assertThat(
                        new LedgerClient(query, token, null)
                                .get("/v1/scoreboards/alibaba-intl:S-88")
                                .status())
                .isEqualTo(403);
    }

    private static void aWrongPasswordLetsNobodyIn(Browser browser, String issuer) {
        try (BrowserContext person = browser.newContext()) {
            Page page = logIn(person, issuer, "officer", "guess");
            assertThat(page.getByRole(AriaRole.ALERT)).containsText("Invalid credentials");
        }
    }

    private static void aLoginWithoutProofOfItsBeginningIsRefused(Browser browser, String issuer) {
        try (BrowserContext person = browser.newContext()) {
            Page page = person.newPage();
            page.navigate(
                    issuer
                            + "/oauth2/authorize?response_type=code&client_id=browser&scope=openid"
                            + "&redirect_uri="
                            + issuer
                            + "/");
            assertThat(page.locator("#fault")).containsText("code_challenge");
        }
    }

    private static String tokenOf(Browser browser, String issuer, String user) {
        try (BrowserContext person = browser.newContext()) {
            Page page = logIn(person, issuer, user, "demo");
            assertThat(page.locator("#who")).hasText(user);
            page.screenshot(
                    new Page.ScreenshotOptions()
                            .setPath(SCREENSHOTS.resolve("token-of-" + user + ".png")));
            return page.locator("#token").inputValue();
        }
    }

    private static Page logIn(BrowserContext person, String issuer, String user, String password) {
        Page page = person.newPage();
        page.navigate(issuer + "/");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in")).click();
        page.getByLabel("Username").fill(user);
        page.getByLabel("Password").fill(password);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("login-page.png")));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        return page;
    }

    private static JsonNode claims(String token) {
        String claims =
                new String(
                        Base64.getUrlDecoder().decode(token.split("\\.")[1]),
                        StandardCharsets.UTF_8);
        return new JsonMapper().readTree(claims);
    }
}
