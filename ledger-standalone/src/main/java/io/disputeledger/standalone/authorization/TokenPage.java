package io.disputeledger.standalone.authorization;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page that logs a demo user in and shows their access token, to try the ledger with. */
@RestController
class TokenPage {

    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'";

    /**
     * It runs its own script alone, and talks to this server alone.
     *
     * @param pages origins to which a login may lead back: a browser asks about each redirect that
     *     follows a form
     */
    static String policy(List<String> pages) {
        return pages.isEmpty() ? POLICY : POLICY + " " + String.join(" ", pages);
    }

    @GetMapping("/")
    ResponseEntity<byte[]> page() throws IOException {
        return resource("token-page.html", "text/html;charset=utf-8");
    }

    @GetMapping("/token-page.js")
    ResponseEntity<byte[]> script() throws IOException {
        return resource("token-page.js", "text/javascript;charset=utf-8");
    }

    @GetMapping("/token-page.css")
    ResponseEntity<byte[]> style() throws IOException {
        return resource("token-page.css", "text/css;charset=utf-8");
    }

    @GetMapping("/users")
    ResponseEntity<byte[]> users() {
        StringBuilder lines = new StringBuilder();
        DemoUsers.all().stream()
                .map(user -> user.name() + " " + user.roles())
                .sorted()
                .forEach(line -> lines.append(line).append('\n'));
        return ResponseEntity.ok()
                .header("Content-Type", "text/plain;charset=utf-8")
                .body(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> resource(String name, String type) throws IOException {
        try (InputStream content = TokenPage.class.getResourceAsStream("/authorization/" + name)) {
            return ResponseEntity.ok()
                    .header("Content-Type", type)
                    .body(Objects.requireNonNull(content, name).readAllBytes());
        }
    }
}
