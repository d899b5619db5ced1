package io.disputeledger.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** What a run found, in Markdown. */
public record Report(Machine machine, String command, List<Figure> figures) {

    private static final String BEGIN = "<!-- measured -->\n";
    private static final String END = "<!-- end of measured -->\n";

    /** The table, and where and how it came about. */
    public String markdown() {
        return Figure.HEAD
                + figures.stream().map(Figure::row).collect(Collectors.joining())
                + "\n"
                + machine.markdown()
                + "\n\nCommand: `"
                + command
                + "`\n";
    }

    /**
     * Replaces what a page says between its two marks.
     *
     * @throws IllegalArgumentException when the page has not both
     */
    public void writeInto(Path page) throws IOException {
        String text = Files.readString(page);
        int begin = text.indexOf(BEGIN);
        int end = text.indexOf(END);
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException("There are no marks to write between in " + page);
        }
        Files.writeString(
                page,
                text.substring(0, begin + BEGIN.length())
                        + "\n"
                        + markdown()
                        + "\n"
                        + text.substring(end));
    }
}
