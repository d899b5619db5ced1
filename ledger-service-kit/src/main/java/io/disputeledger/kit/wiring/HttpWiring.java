package io.disputeledger.kit.wiring;

import io.disputeledger.kit.access.LibraryAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.http.AnswerRenderer;
import io.disputeledger.kit.http.BoundedInstant;
import io.disputeledger.kit.http.Commands;
import io.disputeledger.kit.http.ContainerProblems;
import io.disputeledger.kit.http.LedgerLocale;
import io.disputeledger.kit.http.LedgerWebMvc;
import io.disputeledger.kit.http.PlainText;
import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.reads.ConsistentReads;
import io.disputeledger.kit.reads.Cursors;
import io.disputeledger.kit.reads.PagedReads;
import io.disputeledger.kit.reads.PositionedWebMvc;
import io.disputeledger.kit.rules.PublishedRules;
import io.disputeledger.kit.security.AccessTokens;
import io.disputeledger.kit.security.IssuerHealth;
import io.disputeledger.kit.security.IssuerKeys;
import io.disputeledger.kit.security.LedgerSecurity;
import io.disputeledger.kit.security.LedgerSecurityProperties;
import io.disputeledger.kit.texts.Texts;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** The HTTP surface that the services share. */
@AutoConfiguration(
        after = {CommandsWiring.class, ProcessorsWiring.class},
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            // Its choice of a language, and its form of errors, give way to ours.
            "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration",
            "org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration"
        })
@EnableConfigurationProperties(LedgerSecurityProperties.class)
@Import({LedgerWebMvc.class, PositionedWebMvc.class})
class HttpWiring {

    /** Unknown and repeated fields and other types are mistakes of the caller, and said so. */
    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json ->
                json.enable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .addModule(
                                new SimpleModule("values of requests")
                                        .addDeserializer(String.class, new PlainText())
                                        .addDeserializer(Instant.class, new BoundedInstant()));
    }

    @Bean
    ProblemAnswers problemAnswers(JsonMapper json, MeterRegistry meters) {
        return new ProblemAnswers(json, meters);
    }

    /** After Spring Boot's, which puts a page without details in the same place. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> containerProblems(
            ProblemAnswers problems) {
        return tomcat -> tomcat.addContextCustomizers(new ContainerProblems(problems));
    }

    /** What constraints of fields say. */
    @Bean
    MessageSource messageSource() {
        return Texts.asMessageSource();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LedgerLocale();
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
            PublishedRules rules,
            MeterRegistry meters) {
        return new Commands(dispatch, progress, renderer, rules, meters);
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

    // Each filter's own time is of no use at 3 a.m.; measuring it took a tenth of a request's.
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    SecurityFilterChain ledgerSecurity(
            HttpSecurity http,
            ProblemAnswers problems,
            AccessTokens tokens,
            Operations operations,
            ObjectProvider<HeaderWriter> headers) {
        return new LedgerSecurity(problems, headers.orderedStream().toList())
                .filters(http, tokens, operations.forEverybody());
    }
}
