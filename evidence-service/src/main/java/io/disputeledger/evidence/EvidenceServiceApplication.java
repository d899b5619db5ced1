package io.disputeledger.evidence;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps evidence: files under their digest, and their custody. */
@SpringBootApplication
public class EvidenceServiceApplication {

    /** Runs the service; settings come as {@code --name=value} or from the environment. */
    public static void main(String[] arguments) {
        SpringApplication.run(EvidenceServiceApplication.class, arguments);
    }
}
