package io.disputeledger.dispute.rulepacks;

import io.disputeledger.contracts.Marketplace;
import io.disputeledger.contracts.Role;
import io.disputeledger.contracts.rulepacks.PublishRulePack;
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
import io.disputeledger.kit.rules.PackOnRecord;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.rules.PackText;
import io.disputeledger.rules.RulePack;
import io.disputeledger.rules.differences.RuleDifference;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rule packs over HTTP: publishing the next version, and reading every one. */
@RestController
@RequestMapping("/v1/rule-packs")
class RulePackEndpoint {

    private final Commands commands;
    private final PublishedRules rules;
    private final ConsistentReads reads;

    RulePackEndpoint(Commands commands, PublishedRules rules, ConsistentReads reads) {
        this.commands = commands;
        this.rules = rules;
        this.reads = reads;
    }

    /** PublishRulePack: a rule editor publishes the next version of a marketplace's rules. */
    @Described(problems = ProblemCode.HASH_MISMATCH)
    @PostMapping("/{marketplace}/publish-rule-pack")
    @Access(roles = Role.RULE_EDITOR, object = ObjectRule.ANY)
    ResponseEntity<Object> publishRulePack(
            @PathVariable Marketplace marketplace,
            @Valid @RequestBody RuleTextBody body,
            CommandRequest request) {
        body.requireWhole();
        RulePack pack = PackText.read(body.text(), rules.newest().businessCalendars());
        if (!pack.version().pack().equals(marketplace.value())) {
            throw new InvalidField("text/pack", "rules.marketplace-of-path", marketplace);
        }
        return commands.send(
                new PublishRulePack(
                        marketplace,
                        pack.version().version(),
                        pack.effectiveFrom(),
                        body.sha256(),
                        body.text()),
                request);
    }

    /** Every published version. */
    @GetMapping
    @ReadByEverybody
    ResponseEntity<RulePackView.All> rulePacks(HttpServletRequest request) {
        long position = reads.ofLog(request).position();
        return answer(
                position,
                new RulePackView.All(
                        position, rules.newest().packs().stream().map(RulePackView::of).toList()));
    }

    /** The JSON Schema of rule packs. */
    @GetMapping(value = "/schema", produces = MediaType.APPLICATION_JSON_VALUE)
    @ReadByEverybody
    String rulePackSchema() {
        return PackText.SCHEMA.text();
    }

    /** One version whole. */
    @GetMapping("/{marketplace}/{version:[0-9]+}")
    @ReadByEverybody
    ResponseEntity<RulePackView.Whole> rulePack(
            @PathVariable Marketplace marketplace,
            @PathVariable int version,
            HttpServletRequest request) {
        long position = reads.ofLog(request).position();
        return answer(position, RulePackView.Whole.of(position, find(marketplace, version)));
    }

    /** The rows that two versions do not have alike. */
    @GetMapping("/{marketplace}/differences")
    @ReadByEverybody
    ResponseEntity<RulePackView.Differences> rulePackDifferences(
            @PathVariable Marketplace marketplace,
            @RequestParam int from,
            @RequestParam int to,
            HttpServletRequest request) {
        long position = reads.ofLog(request).position();
        PackOnRecord before = find(marketplace, from);
        PackOnRecord after = find(marketplace, to);
        return answer(
                position,
                new RulePackView.Differences(
                        position,
                        RulePackView.of(before),
                        RulePackView.of(after),
                        RuleDifference.between(before.text(), after.text())));
    }

    private PackOnRecord find(Marketplace marketplace, int version) {
        return rules.newest().packs().stream()
                .filter(pack -> pack.rules().version().pack().equals(marketplace.value()))
                .filter(pack -> pack.rules().version().version() == version)
                .findFirst()
                .orElseThrow(() -> new NotFound("rule-pack", marketplace + " " + version));
    }

    private static <T> ResponseEntity<T> answer(long position, T body) {
        return ResponseEntity.ok()
                .header(AnswerRenderer.POSITION, Long.toString(position))
                .body(body);
    }
}
