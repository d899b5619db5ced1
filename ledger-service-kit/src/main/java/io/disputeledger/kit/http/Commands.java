package io.disputeledger.kit.http;

import io.disputeledger.contracts.LedgerCommand;
import io.disputeledger.kit.commands.CommandDispatch;
import io.disputeledger.kit.processors.ProcessorProgress;
import io.disputeledger.kit.rules.PublishedRules;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.http.ResponseEntity;

/** Carries a command from its HTTP request to its HTTP answer. */
public class Commands {

    private final CommandDispatch dispatch;
    private final ProcessorProgress progress;
    private final AnswerRenderer renderer;
    private final PublishedRules rules;
    private final MeterRegistry meters;

    /** Sends over the given dispatch and answers with the given renderer. */
    public Commands(
            CommandDispatch dispatch,
            ProcessorProgress progress,
            AnswerRenderer renderer,
            PublishedRules rules,
            MeterRegistry meters) {
        this.dispatch = dispatch;
        this.progress = progress;
        this.renderer = renderer;
        this.rules = rules;
        this.meters = meters;
    }

    /** Sends the command and answers 200 or 201, or a problem with the refusal's code. */
    public ResponseEntity<Object> send(LedgerCommand command, CommandRequest request) {
        request.object().requireMade();
        Timer.Sample time = Timer.start(meters);
        String outcome = "fault";
        try {
            Long minPosition = request.minPosition();
            if (minPosition != null) {
                progress.await(minPosition);
                rules.seen(minPosition);
            }
            var answer = dispatch.send(command, request.envelope());
            outcome = answer.entry().getClass().getSimpleName();
            return renderer.render(answer);
        } finally {
            time.stop(
                    Timer.builder("ledger.commands")
                            .description("Commands by outcome, from request to answer")
                            .tag("command", command.getClass().getSimpleName())
                            .tag("outcome", outcome)
                            .register(meters));
        }
    }
}
