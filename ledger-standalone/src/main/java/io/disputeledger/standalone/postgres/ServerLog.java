package io.disputeledger.standalone.postgres;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What PostgreSQL says while it runs. */
record ServerLog(Path file) {

    private static final Pattern FAILURE =
            Pattern.compile("(?:FATAL|PANIC|ERROR|DETAIL|error):\\s+(.+)");

    /** A start says a few lines; recovery a few more. */
    private static final int START_BYTES_MAX = 1 << 20;

    long length() throws IOException {
        return Files.exists(file) ? Files.size(file) : 0;
    }

    /** The reason that PostgreSQL itself gives, else the last thing it said. */
    String lastMessageSince(long position, String otherwise) throws IOException {
        return lastMessage(saidSince(position), otherwise);
    }

    static String lastMessage(String said, String otherwise) {
        return FAILURE.matcher(said)
                .results()
                .map(result -> withoutFullStop(result.group(1)))
                .reduce((_, later) -> later)
                .orElseGet(() -> lastLine(said.isBlank() ? otherwise : said));
    }

    static String lastLine(String said) {
        return withoutFullStop(said.lines().reduce("it said nothing", (_, later) -> later).strip());
    }

    private String saidSince(long position) throws IOException {
        if (!Files.exists(file)) {
            return "";
        }
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer bytes = ByteBuffer.allocate(START_BYTES_MAX);
            int read = channel.read(bytes, position);
            return read < 0 ? "" : new String(bytes.array(), 0, read, StandardCharsets.UTF_8);
        }
    }

    private static String withoutFullStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
