package io.disputeledger.kit.http;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.OrderId;
import io.disputeledger.kit.access.ObjectCheckAdvice;
import io.disputeledger.kit.access.ObjectGuard;
import io.disputeledger.kit.access.OperationGuard;
import io.disputeledger.kit.access.Operations;
import io.disputeledger.kit.processors.ProcessorProgress;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters, bodies and faults of every endpoint. */
@Configuration(proxyBeanMethods = false)
@Import({
    CommandBody.class,
    ObjectCheckAdvice.class,
    ProblemAdvice.class,
    RequestProblemAdvice.class,
    ProblemPages.class,
    FailedRequests.class
})
public class LedgerWebMvc implements WebMvcConfigurer {

    private final OperationGuard guard;

    LedgerWebMvc(
            ObjectProvider<Operations> operations,
            ObjectProvider<ObjectGuard> guards,
            ObjectProvider<ProcessorProgress> progress) {
        guard = new OperationGuard(operations, guards, progress);
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(guard).order(Ordered.HIGHEST_PRECEDENCE);
        interceptors.addInterceptor(new KnownParameters()).order(Ordered.HIGHEST_PRECEDENCE + 1);
        interceptors.addInterceptor(new KnownMediaType());
    }

    // Bodies and answers are JSON, whatever else a library on the class path can read and write.
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all ->
                all.removeIf(
                        one -> one.getSupportedMediaTypes().contains(MediaType.APPLICATION_YAML)));
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandRequestParameter());
    }

    // Ids of one text have a constructor, which Spring finds by itself; these are read.
    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, AccountId.class, AccountId::parse);
        registry.addConverter(String.class, OrderId.class, OrderId::parse);
    }
}
