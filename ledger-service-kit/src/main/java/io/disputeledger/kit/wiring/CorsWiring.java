package io.disputeledger.kit.wiring;

import io.disputeledger.kit.http.ProblemAnswers;
import io.disputeledger.kit.security.CorsProblems;
import io.disputeledger.kit.security.CorsProperties;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/** Lets the scripts of listed sites call. Without such a list there is no filter to let any in. */
@AutoConfiguration(after = HttpWiring.class)
@EnableConfigurationProperties(CorsProperties.class)
class CorsWiring {

    /** Before access tokens are asked for: a browser asks without one first. */
    @Bean
    FilterRegistrationBean<CorsFilter> cors(CorsProperties cors, ProblemAnswers problems) {
        UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
        everywhere.registerCorsConfiguration("/**", cors.configuration());
        CorsFilter filter = new CorsFilter(everywhere);
        filter.setCorsProcessor(new CorsProblems(problems));
        FilterRegistrationBean<CorsFilter> first = new FilterRegistrationBean<>(filter);
        first.setOrder(SecurityFilterProperties.DEFAULT_FILTER_ORDER - 1);
        first.setEnabled(!cors.allowedOrigins().isEmpty());
        return first;
    }
}
