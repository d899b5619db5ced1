package io.disputeledger.benchmarks.http;

import io.disputeledger.benchmarks.appends.Engine;
import io.disputeledger.benchmarks.load.SampleEvents;
import io.disputeledger.benchmarks.postgres.Postgres;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * What no service on the same web server and database could do less of: it reads a small body,
 * validates it and commits one row together with those of other requests. It knows no callers, no
 * keys, no aggregates and no proofs.
 */
@SpringBootConfiguration
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    ValidationAutoConfiguration.class
})
@RestController
class Control {

    private final Engine engine;
    private final ConcurrentLinkedQueue<SampleEvents> samples = new ConcurrentLinkedQueue<>();

    Control(Engine engine) {
        this.engine = engine;
    }

    /** Settings: {@code --control.database=<address>} and {@code --control.schema=<schema>}. */
    public static void main(String[] arguments) {
        SpringApplication.run(Control.class, arguments);
    }

    /** The body of a command to assign an officer. */
    record Assignment(
            @NotBlank @Size(max = 64) @Pattern(regexp = "[A-Za-z0-9-]+") String officer) {}

    /** What is answered. */
    record Answer(String officer, int receipts) {}

    @GetMapping("/ready")
    String ready() {
        return "ready";
    }

    @PostMapping("/control")
    Answer commit(@Valid @RequestBody Assignment assignment) {
        SampleEvents rows = samples.poll();
        SampleEvents mine = rows == null ? new SampleEvents() : rows;
        try {
            return new Answer(assignment.officer(), engine.append(mine.next()).size());
        } finally {
            samples.add(mine);
        }
    }

    @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
    static class Storage {
        @Bean(destroyMethod = "close")
        Engine engine(
                @Value("${control.database}") String address,
                @Value("${control.schema}") String schema) {
            return Engine.unproven(Postgres.pool(address, 4), schema);
        }
    }
}
