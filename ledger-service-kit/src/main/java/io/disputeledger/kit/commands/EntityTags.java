package io.disputeledger.kit.commands;

import io.disputeledger.contracts.texts.InvalidValue;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of ETags (RFC 9110, 8.8.3), of which those that are versions count: no stream is at
 * another's ETag.
 *
 * @param any {@code *}: every version of a stream that exists
 * @param versions the versions listed
 */
public record EntityTags(boolean any, Set<Long> versions) {

    private static final Pattern TAG =
            Pattern.compile(
                    "[ \\t,]*(W/)?\"([\\x21\\x23-\\x7e\\x80-\\xff]*)\"[ \\t]*(?:,[ \\t,]*|$)");
    // A read marks the limits that have passed since the version with a dot and their number.
    private static final Pattern VERSION = Pattern.compile("(0|[1-9]\\d{0,17})(?:\\.\\d{1,4})?");

    /** Copies its set. */
    public EntityTags {
        versions = Set.copyOf(versions);
    }

    /** Of {@code If-Match}: a weak ETag is equal to none. */
    static EntityTags strong(String header) {
        return parse(header, false);
    }

    /** Of {@code If-None-Match}: a weak ETag is equal to the strong one. */
    static EntityTags weak(String header) {
        return parse(header, true);
    }

    /** Whether a stream at this version has one of these ETags. */
    boolean include(long version) {
        return any ? version >= 0 : versions.contains(version);
    }

    /** As a header that says the same. */
    String asHeader() {
        // A list of which no ETag is a version is still a list, to which nothing is equal.
        return any
                ? "*"
                : versions.isEmpty()
                        ? "\"none\""
                        : new TreeSet<>(versions)
                                .stream()
                                        .map(version -> "\"" + version + "\"")
                                        .collect(Collectors.joining(","));
    }

    private static EntityTags parse(String header, boolean weakToo) {
        if (header.strip().equals("*")) {
            return new EntityTags(true, Set.of());
        }
        Set<Long> versions = new TreeSet<>();
        Matcher tag = TAG.matcher(header);
        int end = 0;
        while (end < header.length()) {
            if (!tag.find(end) || tag.start() != end) {
                throw new InvalidValue("value.etags");
            }
            Matcher version = VERSION.matcher(tag.group(2));
            if ((weakToo || tag.group(1) == null) && version.matches()) {
                versions.add(Long.valueOf(version.group(1)));
            }
            end = tag.end();
        }
        if (end == 0) {
            throw new InvalidValue("value.etags");
        }
        return new EntityTags(false, versions);
    }
}
