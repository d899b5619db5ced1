package io.disputeledger.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The page of a service's description in a real browser. */
public final class DescriptionPage {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Page page;

    private DescriptionPage(Page page) {
        this.page = page;
    }

    /**
     * Opens it.
     *
     * @param service where the service answers
     * @param complaints is told what the browser complains of
     */
    public static DescriptionPage open(
            BrowserContext person, String service, Consumer<String> complaints) {
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.accept(message.text());
            }
        });
        page.onPageError(complaints);
        page.navigate(service + "/openapi/ui");
        return new DescriptionPage(page);
    }

    /** Waits until it shows so many operations. */
    public void showsOperations(int count) {
        assertThat(page.locator(".opblock")).hasCount(count);
    }

    /** Enters a token that one has. */
    public void enter(String token) {
        Locator way = waysToAuthorize().filter(having("bearer"));
        way.locator("input").fill(token);
        way.locator(".auth-btn-wrapper .authorize").click();
        way.locator(".auth-btn-wrapper .btn-done").click();
    }

    /** Gets a token from the issuer, as a person who logs in with their browser. */
    public void logIn(String user, String password) {
        Locator way = waysToAuthorize().filter(having("authorizationCode"));
        Page login = page.waitForPopup(() -> way.locator(".auth-btn-wrapper .authorize").click());
        login.getByLabel("Username").fill(user);
        login.getByLabel("Password").fill(password);
        login.getByText("Sign in", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(way.locator(".auth-btn-wrapper .authorize")).hasText("Logout");
        screenshot("authorized-as-" + user);
        way.locator(".auth-btn-wrapper .btn-done").click();
    }

    private Locator waysToAuthorize() {
        page.locator(".auth-wrapper .authorize").first().click();
        return page.locator(".auth-container");
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /**
     * Sends the request that it suggests for an operation, which must be served.
     *
     * @param operation tag and id, joined by a hyphen
     */
    public void send(String operation) {
        Locator block = page.locator("#operations-" + operation);
        block.locator(".opblock-summary-control").click();
        block.locator(".try-out__btn").click();
        block.locator(".execute").click();
        assertThat(block.locator(".live-responses-table .response .response-col_status").first())
                .containsText("200");
    }

    /** Keeps a picture of the whole page. */
    public void screenshot(String name) {
        page.screenshot(
                new Page.ScreenshotOptions()
                        .setPath(SCREENSHOTS.resolve("description-" + name + ".png"))
                        .setFullPage(true));
    }
}
