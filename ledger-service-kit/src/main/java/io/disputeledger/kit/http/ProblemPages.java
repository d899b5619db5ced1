package io.disputeledger.kit.http;

import io.disputeledger.contracts.texts.Language;
import io.disputeledger.contracts.texts.Text;
import io.disputeledger.kit.access.PublicAccess;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.texts.Texts;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Where the {@code type} of a problem leads: what its code means, for programs and for people. */
@RestController
public class ProblemPages {

    /** The catalogue; every code is below it. The same in every service. */
    public static final String PATH = "/problems";

    private static final String BECAUSE =
            "It says what the published codes mean, of nobody's case.";

    private static final CacheControl FOR_AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /** Every code. */
    @PublicAccess(because = BECAUSE)
    @GetMapping(value = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ProblemCatalogue.ExplainedCode>> catalogue(HttpServletRequest request) {
        Language language = RequestLanguage.of(request);
        return inLanguage(language).body(ProblemCatalogue.in(language));
    }

    /** Every code, as a page. */
    @PublicAccess(because = BECAUSE)
    @GetMapping(value = PATH, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        Language language = RequestLanguage.of(request);
        return inLanguage(language).body(html(ProblemCatalogue.in(language), language));
    }

    /** What one code means; a code that rules and the service share has an entry for each. */
    @PublicAccess(because = BECAUSE)
    @GetMapping(value = PATH + "/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<ProblemCatalogue.ExplainedCode>> entry(
            @PathVariable String code, HttpServletRequest request) {
        Language language = RequestLanguage.of(request);
        return inLanguage(language).body(entriesOf(code, language));
    }

    /** What one code means, as a page. */
    @PublicAccess(because = BECAUSE)
    @GetMapping(value = PATH + "/{code}", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> pageOf(@PathVariable String code, HttpServletRequest request) {
        Language language = RequestLanguage.of(request);
        return inLanguage(language).body(html(entriesOf(code, language), language));
    }

    private static List<ProblemCatalogue.ExplainedCode> entriesOf(String code, Language language) {
        List<ProblemCatalogue.ExplainedCode> entries =
                ProblemCatalogue.in(language).stream()
                        .filter(entry -> entry.code().equals(code))
                        .toList();
        if (entries.isEmpty()) {
            throw new NotFound("problem", code);
        }
        return entries;
    }

    private static ResponseEntity.BodyBuilder inLanguage(Language language) {
        return ResponseEntity.ok()
                .headers(ProblemAnswers.inLanguage(language))
                .cacheControl(FOR_AN_HOUR);
    }

    private static String html(List<ProblemCatalogue.ExplainedCode> entries, Language language) {
        String title = HtmlUtils.htmlEscape(Texts.of(Text.of("catalogue.title"), language));
        return """
        <!DOCTYPE html>
        <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
        <body><h1>%s</h1>
        <dl>
        %s</dl>
        </body></html>
        """
                .formatted(
                        language.tag(),
                        title,
                        title,
                        entries.stream().map(ProblemPages::html).collect(Collectors.joining()));
    }

    private static String html(ProblemCatalogue.ExplainedCode entry) {
        return "<dt id=\"%s\"><b>%s</b> %d %s</dt>\n<dd>%s %s<br>%s</dd>\n"
                .formatted(
                        entry.code(),
                        entry.code(),
                        entry.status(),
                        HtmlUtils.htmlEscape(entry.title()),
                        HtmlUtils.htmlEscape(entry.meaning()),
                        HtmlUtils.htmlEscape(entry.action()),
                        HtmlUtils.htmlEscape(String.join(", ", entry.with())));
    }
}
