package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.rulepacks.PublishCalendar;
import io.disputeledger.kit.access.Access;
import io.disputeledger.kit.access.ObjectRule;
import io.disputeledger.kit.commands.NotFound;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.InvalidField;
import io.disputeledger.kit.http.ProblemCode;
import io.disputeledger.kit.openapi.Described;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.calendars.BusinessCalendar;
import io.disputeledger.rules.calendars.CalendarText;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Business calendars over HTTP: publishing the next version, and reading every one. */
@RestController
@RequestMapping("/v1/calendars")
class CalendarEndpoint {

    private final Commands commands;
    private final PublishedRules rules;
    private final ConsistentReads reads;

    CalendarEndpoint(Commands commands, PublishedRules rules, ConsistentReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    /** PublishCalendar: a rule editor publishes what was announced. */
    @Described(problems = ProblemCode.HASH_MISMATCH)
    @PostMapping("/{id}/publish-calendar")
    @Access(roles = Role.RULE_EDITOR, object = ObjectRule.ANY)
    ResponseEntity<Object> publishCalendar(
            @PathVariable String id,
            @Valid @RequestBody RuleTextBody body,
            CommandRequest request) {
        body.requireWhole();
        BusinessCalendar calendar = CalendarText.read(body.text());
        if (!calendar.version().calendar().equals(id)) {
            throw new InvalidField("text/calendar", "rules.calendar-of-path", id);
        }
        return commands.send(
                new PublishCalendar(
                        calendar.version(),
                        calendar.years().stream()
                                .map(plan -> plan.year().getValue())
                                .collect(Collectors.toSet()),
                        body.sha256(),
                        body.text()),
                request);
    }

    /** Every published version. */
    @GetMapping
    @ReadByEverybody
    ResponseEntity<CalendarView.All> calendars(HttpServletRequest request) {
        long position = reads.ofLog(request).position();
        return answer(
                position,
                new CalendarView.All(
                        position,
                        rules.newest().calendars().stream().map(CalendarView::of).toList()));
    }

    /** The JSON Schema of calendars. */
    @GetMapping(value = "/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    @ReadByEverybody
    String calendarSchema() {
        return CalendarText.SCHEMA.text();
    }

    /** One version whole. */
    @GetMapping("/{id}/{version:[0-9]+}")
    @ReadByEverybody
    ResponseEntity<CalendarView.Whole> calendar(
            @PathVariable String id, @PathVariable int version, HttpServletRequest request) {
        long position = reads.ofLog(request).position();
        return rules.newest().calendars().stream()
                .filter(known -> known.calendar().version().calendar().equals(id))
                .filter(known -> known.calendar().version().version() == version)
                .findFirst()
                .map(known -> answer(position, CalendarView.Whole.of(position, known)))
                .orElseThrow(() -> new NotFound("calendar", id + "@" + version));
    }

    private static <T> ResponseEntity<T> answer(long position, T body) {
        return ResponseEntity.ok()
                .header(AnswerRenderer.POSITION, Long.toString(position))
                .body(body);
    }
}
