package io.disputeledger.kit.wiring;

import io.disputeledger.kit.commands.RulePacksParameter;
import io.disputeledger.kit.rules.PublishedRules;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Brings the published rule packs and calendars to whoever decides by them. */
@AutoConfiguration(
        after = EventsWiring.class,
        beforeName = "org.axonframework.springboot.autoconfig.AxonAutoConfiguration")
class RulesWiring {

    @Bean
    PublishedRules publishedRules(EventStorageEngine storage) {
        return new PublishedRules(storage);
    }

    // Axon asks for its parameters before there is an event store.
    @Bean
    RulePacksParameter rulePacksParameter(ObjectProvider<PublishedRules> rules) {
        return new RulePacksParameter(rules::getObject);
    }
}
