package io.disputeledger.kit.reads;

import io.disputeledger.kit.processors.ProcessorProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Has {@link PositionedAnswers} see every request but those for what never changes. */
@Configuration(proxyBeanMethods = false)
public class PositionedWebMvc implements WebMvcConfigurer {

    private final PositionedAnswers answers;

    PositionedWebMvc(ObjectProvider<ProcessorProgress> progress) {
        answers = new PositionedAnswers(progress);
    }

    @Bean
    PositionedAnswers positionedAnswers() {
        return answers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors
                .addInterceptor(answers)
                .addPathPatterns(PositionedPaths.ALL)
                .excludePathPatterns(PositionedPaths.UNCHANGING);
    }
}
