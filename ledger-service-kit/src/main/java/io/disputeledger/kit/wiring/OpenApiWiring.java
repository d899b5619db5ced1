package io.disputeledger.kit.wiring;

import io.disputeledger.kit.access.LibraryAccess;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.http.CommandRequest;
import io.disputeledger.kit.openapi.CommandCatalogue;
import io.disputeledger.kit.openapi.DescriptionPageHeaders;
import io.disputeledger.kit.openapi.Examples;
import io.disputeledger.kit.openapi.JavadocAsMarkdown;
import io.disputeledger.kit.openapi.LedgerOpenApi;
import io.disputeledger.kit.openapi.OperationDescriptions;
import io.disputeledger.kit.openapi.RecordSchemas;
import io.disputeledger.kit.openapi.TokenIssuer;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.filters.GlobalOpenApiMethodFilter;
import org.springdoc.core.utils.SpringDocUtils;
import org.springdoc.webmvc.api.OpenApiResource;
import org.springdoc.webmvc.ui.SwaggerConfigResource;
import org.springdoc.webmvc.ui.SwaggerWelcomeCommon;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.web.method.HandlerMethod;

/** The description of a service, made when it is first asked for. */
@AutoConfiguration(
        after = HttpWiring.class,
        beforeName = {
            "org.springdoc.core.configuration.SpringDocConfiguration",
            "org.springdoc.core.configuration.SpringDocJavadocConfiguration"
        })
class OpenApiWiring {

    static {
        // What a command's request says beside its body is in headers, described with them.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class);
    }

    @Bean
    JavadocAsMarkdown javadoc() {
        return new JavadocAsMarkdown();
    }

    @Bean
    RecordSchemas recordSchemas(JavadocAsMarkdown javadoc) {
        return new RecordSchemas(javadoc);
    }

    @Bean
    TokenIssuer tokenIssuer(
            @Value("${ledger.openapi.token-url:#{null}}") @Nullable URI tokenUrl,
            @Value("${ledger.openapi.authorization-url:#{null}}") @Nullable URI authorizationUrl) {
        return new TokenIssuer(tokenUrl, authorizationUrl);
    }

    @Bean
    OperationDescriptions operationDescriptions(
            JavadocAsMarkdown javadoc,
            ObjectProvider<Operations> operations,
            TokenIssuer issuer,
            @Value("${spring.application.name}") String service) {
        return new OperationDescriptions(
                javadoc,
                new CommandCatalogue(javadoc),
                known(operations),
                Examples.of(service),
                issuer);
    }

    private static Function<HandlerMethod, Operations.Operation> known(
            ObjectProvider<Operations> operations) {
        return handler ->
                operations.getObject().all().stream()
                        .filter(one -> one.handler().getMethod().equals(handler.getMethod()))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException(handler + " is no operation."));
    }

    @Bean
    LedgerOpenApi ledgerOpenApi(
            TokenIssuer issuer, @Value("${spring.application.name}") String service) {
        return new LedgerOpenApi(service, issuer);
    }

    /** Where failed requests are answered is no operation: nobody calls it. */
    @Bean
    GlobalOpenApiMethodFilter operationsOnly() {
        return method -> !ErrorController.class.isAssignableFrom(method.getDeclaringClass());
    }

    /** A description is for everybody: it tells what may be asked, and nothing that was. */
    @Bean
    LibraryAccess accessToTheDescription() {
        return new LibraryAccess(OpenApiResource.class, Set.of());
    }

    @Bean
    LibraryAccess accessToItsPage() {
        return new LibraryAccess(SwaggerWelcomeCommon.class, Set.of());
    }

    @Bean
    LibraryAccess accessToTheSettingsOfItsPage() {
        return new LibraryAccess(SwaggerConfigResource.class, Set.of());
    }

    @Bean
    FilterRegistrationBean<DescriptionPageHeaders> descriptionPageHeaders(TokenIssuer issuer) {
        var filter = new FilterRegistrationBean<>(new DescriptionPageHeaders(issuer));
        filter.addUrlPatterns(DescriptionPageHeaders.PAGE);
        return filter;
    }
}
