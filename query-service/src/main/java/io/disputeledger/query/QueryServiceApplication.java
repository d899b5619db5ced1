package io.disputeledger.query;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers reads: dispute timelines, seller scoreboards and evidence views. */
@SpringBootApplication
public class QueryServiceApplication {

    /** Runs the service; settings come as {@code --name=value} or from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(QueryServiceApplication.class, arguments);
    }
}
