package io.disputeledger.kit.http;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bodies are UTF-8: decoded leniently, two different bodies could become one command. */
final class Utf8 {

    private Utf8() {}

    /**
     * Lets UTF-8 through, without a byte order mark or NUL, which no JSON in UTF-8 has.
     *
     * @throws ProblemException UNREADABLE_BODY, naming the first byte that is none
     */
    static void require(byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            throw noUtf8(in.position());
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw noUtf8(i);
            }
        }
        if (out.position() > 0 && out.get(0) == '\ufeff') {
            throw noUtf8(0);
        }
    }

    private static ProblemException noUtf8(int at) {
        return new ProblemException(ProblemCode.UNREADABLE_BODY, "body.no-utf8", at);
    }
}
