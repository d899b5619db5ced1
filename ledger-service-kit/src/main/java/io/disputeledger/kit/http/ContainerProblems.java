package io.disputeledger.kit.http;

import org.apache.catalina.Context;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.TomcatContextCustomizer;

/** Puts {@link ProblemReportValve} in the place of Tomcat's own pages. */
public class ContainerProblems implements TomcatContextCustomizer {

    private final ProblemAnswers problems;

    /** Answers with the given problems. */
    public ContainerProblems(ProblemAnswers problems) {
        this.problems = problems;
    }

    @Override
    public void customize(Context context) {
        StandardHost host = (StandardHost) context.getParent();
        Pipeline pipeline = host.getPipeline();
        for (Valve valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) {
                pipeline.removeValve(valve);
            }
        }
        pipeline.addValve(new ProblemReportValve(problems));
        // Otherwise the host adds one of its own beside it.
        host.setErrorReportValveClass(ProblemReportValve.class.getName());
    }
}
