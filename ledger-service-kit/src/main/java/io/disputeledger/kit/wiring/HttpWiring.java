package io.disputeledger.kit.wiring;

import io.disputeledger.kit.access.LibraryAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.BoundedInstant;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.LedgerWebMvc;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.Cursors;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.security.AccessTokens;
import io.disputeledger.kit.security.IssuerHealth;
import io.disputeledger.kit.security.IssuerKeys;
import io.disputeledger.kit.security.LedgerSecurity;
import io.disputeledger.kit.security.LedgerSecurityProperties;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The HTTP surface that the services share. */
@AutoConfiguration(
        after = {CommandsWiring.class, ProcessorsWiring.class},
        beforeName =
                "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration")
@EnableConfigurationProperties(LedgerSecurityProperties.class)
@Import(LedgerWebMvc.class)
class HttpWiring {

    /** Unknown and repeated fields are mistakes of the caller, and said so. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json ->
                json.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .addModule(
                                new SimpleModule("bounded instants")
                                        .addDeserializer(Instant.class, new BoundedInstant()));
    }

    @Bean
    AnswerRenderer answerRenderer() {
        return new AnswerRenderer();
    }

    @Bean
    Commands commands(
            CommandDispatch dispatch,
            ProcessorProgress progress,
            AnswerRenderer renderer,
            MeterRegistry meters) {
        return new Commands(dispatch, progress, renderer, meters);
    }

    @Bean
    ConsistentReads consistentReads(
            ProcessorProgress progress, PlatformTransactionManager transactions) {
        return new ConsistentReads(progress, transactions);
    }

    @Bean
    PagedReads pagedReads(ConsistentReads reads, Cursors cursors) {
        return new PagedReads(reads, cursors);
    }

    @Bean
    Operations operations(
            ObjectProvider<RequestMappingHandlerMapping> mappings,
            ObjectProvider<LibraryAccess> libraries) {
        return new Operations(mappings, libraries.stream().toList());
    }

    @Bean
    IssuerKeys issuerKeys(LedgerSecurityProperties properties) {
        return new IssuerKeys(properties);
    }

    @Bean
    IssuerHealth issuerHealthIndicator(IssuerKeys keys) {
        return new IssuerHealth(keys);
    }

    @Bean
    AccessTokens accessTokens(LedgerSecurityProperties properties, IssuerKeys keys) {
        return new AccessTokens(properties, keys);
    }

    @Bean
    SecurityFilterChain ledgerSecurity(
            HttpSecurity http, JsonMapper json, AccessTokens tokens, Operations operations) {
        return new LedgerSecurity(json).filters(http, tokens, operations.forEverybody());
    }
}
