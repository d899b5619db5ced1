package io.disputeledger.penalty;

import io.disputeledger.rules.RulePacks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rule packs by which this service decides. */
@Configuration(proxyBeanMethods = false)
class RulePackWiring {

    @Bean
    RulePacks rulePacks() {
        return RulePacks.published();
    }
}
