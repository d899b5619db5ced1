package io.disputeledger.dispute;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Decides disputes: orders, complaints, evidence rounds and rulings. */
@SpringBootApplication
public class DisputeServiceApplication {

    /** Runs the service; settings come as {@code --name=value} or from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(DisputeServiceApplication.class, arguments);
    }
}
