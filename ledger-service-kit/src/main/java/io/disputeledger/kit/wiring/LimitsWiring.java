package io.disputeledger.kit.wiring;

import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.limits.AnnouncedShutdown;
import io.disputeledger.kit.limits.LastOfConnection;
import io.disputeledger.kit.limits.LimitProperties;
import io.disputeledger.kit.limits.RequestsAtOnce;
import io.disputeledger.kit.limits.RequestsOfCaller;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** What a service takes on, in one place for every endpoint. */
@AutoConfiguration(after = HttpWiring.class)
@EnableConfigurationProperties(LimitProperties.class)
class LimitsWiring {

    @Bean
    RequestsAtOnce requestsAtOnce(LimitProperties limits, ProblemAnswers problems) {
        return new RequestsAtOnce(limits.requestsAtOnceMax(), problems);
    }

    /** Before anything that costs, above all before signatures of tokens are checked. */
    @Bean
    FilterRegistrationBean<RequestsAtOnce> requestsAtOnceFirst(RequestsAtOnce filter) {
        FilterRegistrationBean<RequestsAtOnce> first = new FilterRegistrationBean<>(filter);
        first.setOrder(Ordered.HIGHEST_PRECEDENCE + 1_000);
        return first;
    }

    /** As soon as it is known who calls. */
    @Bean
    FilterRegistrationBean<RequestsOfCaller> requestsOfCaller(
            LimitProperties limits, ProblemAnswers problems) {
        FilterRegistrationBean<RequestsOfCaller> afterSecurity =
                new FilterRegistrationBean<>(new RequestsOfCaller(limits, problems));
        afterSecurity.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER + 1);
        return afterSecurity;
    }

    @Bean
    AnnouncedShutdown announcedShutdown(LimitProperties limits) {
        return new AnnouncedShutdown(limits.announceShutdownFor());
    }

    @Bean
    LastOfConnection lastOfConnection(AnnouncedShutdown shutdown) {
        return new LastOfConnection(shutdown);
    }
}
