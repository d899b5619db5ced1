package io.disputeledger.kit.http;

import io.disputeledger.contracts.AccountId;
import io.disputeledger.contracts.OrderId;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Parameters, bodies and faults of every endpoint. */
@Configuration(proxyBeanMethods = false)
@Import({CommandBody.class, ProblemAdvice.class})
public class LedgerWebMvc implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CommandRequestParameter());
    }

    /** Ids of two parts stand in paths as they are written elsewhere. */
    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverter(String.class, AccountId.class, AccountId::parse);
        formatters.addConverter(String.class, OrderId.class, OrderId::parse);
    }
}
