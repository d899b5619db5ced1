package io.disputeledger.kit.http;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
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
}
