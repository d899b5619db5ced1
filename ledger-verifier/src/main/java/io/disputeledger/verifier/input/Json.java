package io.disputeledger.verifier.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads JSON, as RFC 8259 has it and not more. Refused beside what the grammar refuses: a member
 * name that an object has twice, half a surrogate pair, and nesting deeper than {@link #DEPTH_MAX},
 * because readers differ in what they make of those.
 */
public final class Json {

    /** How deep arrays and objects may nest. */
    public static final int DEPTH_MAX = 64;

    private static final Pattern NUMBER =
            Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern LITERAL = Pattern.compile("true|false|null");
    private static final String ESCAPED = "\"\\/bfnrt";
    private static final String MEANT = "\"\\/\b\f\n\r\t";
    private static final int HEX = 16;
    private static final int HEX_DIGITS = 4;

    private final Source source;

    // A character for each byte, so that a place in it is a place in the source.
    private final String text;
    private int next;

    private Json(Source source) {
        this.source = source;
        this.text = new String(source.bytes(), StandardCharsets.ISO_8859_1);
    }

    /** A value, which begins at a byte of the source. */
    public sealed interface Value {
        /** Where it begins. */
        int at();
    }

    /** An object: its members in their order. */
    public record Members(int at, Map<String, Value> members) implements Value {}

    /** An array. */
    public record Elements(int at, List<Value> elements) implements Value {}

    /** A string, with its escapes resolved. */
    public record Text(int at, String text) implements Value {}

    /** A number as it is spelled. */
    public record Digits(int at, String digits) implements Value {}

    /** True, false or null. */
    public record Literal(int at, String word) implements Value {}

    /** Reads one value and nothing after it. */
    public static Value read(Source source) throws NotVerified {
        source.utf8(0, source.length());
        Json json = new Json(source);
        json.skipSpace();
        Value value = json.value(0);
        json.skipSpace();
        if (json.next != source.length()) {
            throw json.expected("the end");
        }
        return value;
    }

    private Value value(int depth) throws NotVerified {
        if (depth > DEPTH_MAX) {
            throw expected("no more than " + DEPTH_MAX + " levels");
        }
        int at = next;
        switch (peek()) {
            case '{' -> {
                return new Members(at, members(depth));
            }
            case '[' -> {
                return new Elements(at, elements(depth));
            }
            case '"' -> {
                return new Text(at, string());
            }
            default -> {
                Matcher number = NUMBER.matcher(text).region(next, text.length());
                if (number.lookingAt()) {
                    next = number.end();
                    return new Digits(at, number.group());
                }
                Matcher literal = LITERAL.matcher(text).region(next, text.length());
                if (literal.lookingAt()) {
                    next = literal.end();
                    return new Literal(at, literal.group());
                }
                throw expected("a JSON value");
            }
        }
    }

    private Map<String, Value> members(int depth) throws NotVerified {
        Map<String, Value> members = new LinkedHashMap<>();
        if (opensEmpty('}')) {
            return members;
        }
        do {
            skipSpace();
            int at = next;
            if (peek() != '"') {
                throw expected("a member's name in quotes");
            }
            String name = string();
            skipSpace();
            if (!skip(':')) {
                throw expected("a colon");
            }
            skipSpace();
            if (members.put(name, value(depth + 1)) != null) {
                throw source.expected("a name only once", at, Printable.quoted(name) + " again");
            }
            skipSpace();
        } while (skip(','));
        if (!skip('}')) {
            throw expected("a comma or }");
        }
        return members;
    }

    private List<Value> elements(int depth) throws NotVerified {
        List<Value> elements = new ArrayList<>();
        if (opensEmpty(']')) {
            return elements;
        }
        do {
            skipSpace();
            elements.add(value(depth + 1));
            skipSpace();
        } while (skip(','));
        if (!skip(']')) {
            throw expected("a comma or ]");
        }
        return elements;
    }

    private boolean opensEmpty(char close) {
        next++;
        skipSpace();
        return skip(close);
    }

    private String string() throws NotVerified {
        int at = next++;
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            if (peek() == '\\') {
                next++;
                string.append(escape());
                continue;
            }
            int start = next;
            while (peek() >= ' ' && peek() != '"' && peek() != '\\') {
                next++;
            }
            if (peek() < ' ') {
                throw expected("the string to go on, without control characters");
            }
            string.append(source.utf8(start, next));
        }
        next++;
        if (string.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {
            throw source.expected("whole surrogate pairs", at, "half of one");
        }
        return string.toString();
    }

    private char escape() throws NotVerified {
        int known = ESCAPED.indexOf(peek());
        if (known >= 0) {
            next++;
            return MEANT.charAt(known);
        }
        if (!skip('u')) {
            throw expected("a known escape");
        }
        int unit = 0;
        for (int i = 0; i < HEX_DIGITS; i++, next++) {
            int digit = Character.digit(peek(), HEX);
            if (digit < 0) {
                throw expected("a hexadecimal digit");
            }
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }

    private void skipSpace() {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') {
            next++;
        }
    }

    private boolean skip(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        next++;
        return true;
    }

    /** The next character, or 0, which JSON has nowhere, at the end. */
    private char peek() {
        return next < text.length() ? text.charAt(next) : 0;
    }

    private NotVerified expected(String what) {
        return source.expected(what, next);
    }
}
