package io.disputeledger.endtoend;

import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The browser of the machine, without a window. */
public final class Chromium implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright) {
        this.playwright = playwright;
        this.browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(PROGRAM)
                                        .setArgs(List.of("--no-sandbox")));
    }

    /**
     * Skips the test where there is no Chromium, unless {@code -Dledger.test.browser=required} says
     * that there must be.
     */
    public static void assumeInstalled() {
        if (!"required".equals(System.getProperty("ledger.test.browser"))) {
            assumeThat(PROGRAM).as("Chromium").exists();
        }
    }

    /** Starts it; nothing is downloaded. */
    public static Chromium start() {
        return new Chromium(
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
    }

    /** What opens pages. */
    public Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
