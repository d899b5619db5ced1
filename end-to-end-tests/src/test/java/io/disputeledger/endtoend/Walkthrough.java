package io.disputeledger.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The commands of a README and the output that it shows for them. */
final class Walkthrough {

    private static final Pattern STEP =
            Pattern.compile("```sh\\n(.*?)```\\n(?:\\s*```text\\n(.*?)```)?", Pattern.DOTALL);
    private static final String BEGIN = "<!-- walkthrough -->";
    private static final String END = "<!-- end of walkthrough -->";

    private Walkthrough() {}

    /**
     * One block of commands.
     *
     * @param commands as a person would paste them into a shell
     * @param output what the README shows below them; empty where it shows nothing
     */
    record Step(String commands, String output) {

        /** The output without what differs from day to day: instants and positions. */
        static String masked(String output) {
            return output.replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<instant>")
                    .replaceAll("(\"position\": ?)\\d+", "$1<position>")
                    .strip();
        }
    }

    static List<Step> of(Path readme) throws IOException {
        String text = Files.readString(readme);
        Matcher steps = STEP.matcher(text.substring(text.indexOf(BEGIN), text.indexOf(END)));
        List<Step> found = new ArrayList<>();
        while (steps.find()) {
            String output = steps.group(2);
            found.add(new Step(steps.group(1), output == null ? "" : output));
        }
        return found;
    }
}
