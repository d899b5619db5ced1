package io.disputeledger.verifier.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Text of a stranger, made fit for a terminal and for one line: no control character, no character
 * that turns the direction of text, and none that cannot be seen.
 */
public final class Printable {

    private static final int QUOTED_MAX = 80;

    private Printable() {}

    /** The text, with such characters as {@code \n} or <code>&#92;u{1b}</code>. */
    public static String of(String text) {
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().forEach(c -> append(printable, c));
        return printable.toString();
    }

    /** The bytes as UTF-8; those that are none, as {@code \xff}. */
    public static String of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StringBuilder printable = new StringBuilder(bytes.length);
        while (in.hasRemaining()) {
            CoderResult result = decoder.reset().decode(in, out, true);
            printable.append(of(out.flip().toString()));
            out.clear();
            for (int i = 0; result.isError() && i < result.length(); i++) {
                printable.append("\\x%02x".formatted(in.get()));
            }
        }
        return printable.toString();
    }

    /** The text in quotes, cut where it is long. */
    public static String quoted(String text) {
        String start = text.length() <= QUOTED_MAX ? text : text.substring(0, QUOTED_MAX) + "...";
        return '"' + of(start) + '"';
    }

    private static void append(StringBuilder printable, int c) {
        switch (c) {
            case '\n' -> printable.append("\\n");
            case '\r' -> printable.append("\\r");
            case '\t' -> printable.append("\\t");
            default -> {
                if (isVisible(c)) {
                    printable.appendCodePoint(c);
                } else {
                    printable.append("\\u{%x}".formatted(c));
                }
            }
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> true;
        };
    }
}
