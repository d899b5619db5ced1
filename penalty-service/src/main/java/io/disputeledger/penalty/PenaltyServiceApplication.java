package io.disputeledger.penalty;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps sellers' accounts: points, thresholds and measures. */
@SpringBootApplication
public class PenaltyServiceApplication {

    /** Runs the service; settings come as {@code --name=value} or from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(PenaltyServiceApplication.class, arguments);
    }
}
