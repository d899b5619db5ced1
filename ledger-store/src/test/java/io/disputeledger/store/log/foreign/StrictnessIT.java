package io.disputeledger.store.log.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import io.disputeledger.store.log.foreign.Case.Verdict;
import io.disputeledger.store.log.foreign.Input.Kind;
import io.disputeledger.store.log.notes.VerifierKey;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * We accept nothing that Go's sumdb refuses. If we did, one could hand us a log, or a receipt, that
 * the rest of the world would call wrong.
 */
class StrictnessIT {

    private static final List<VerifierKey> TRUSTED =
            List.of(SignedLog.OLD_KEY.verifier(), SignedLog.NEW_KEY.verifier());

    /** Bytes that parsers like to overlook, or to take for others. */
    private static final byte[] TRICKY =
            "\n\r\t \0+-=/0_A\u007f\u0080\u00a0\u00c2\u00e2\u00ff"
                    .getBytes(StandardCharsets.ISO_8859_1);

    @TempDir Path path;

    @BeforeEach
    void needsGo() throws Exception {
        GoChecker.get();
    }

    @Test
    void agreesOnWhatIsRightAndWrong() throws Exception {
        List<Case> cases =
                Stream.of(NoteCases.all(), OtherCases.all(), PublishedProofs.all().stream())
                        .flatMap(all -> all)
                        .toList();
        List<String> theirs = judge(cases.stream().map(Case::input).toList());

        SoftAssertions softly = new SoftAssertions();
        for (int place = 0; place < cases.size(); place++) {
            Case one = cases.get(place);
            String named = one.input().kind() + ", " + one.name() + ": ";
            softly.assertThat(one.input().isAcceptedByUs(TRUSTED))
                    .as(named + "by us")
                    .isEqualTo(one.verdict() == Verdict.ACCEPTED);
            // What we alone refuse, another version of sumdb may refuse as well.
            if (one.verdict() != Verdict.REFUSED_BY_US_ALONE) {
                softly.assertThat(theirs.get(place))
                        .as(named + "by sumdb")
                        .startsWith(one.verdict() == Verdict.ACCEPTED ? "accepted" : "refused");
            }
        }
        softly.assertAll();
    }

    /** At every place: a byte left out, put in, or put in the place of another. */
    @Test
    void acceptsNoChangedInputAlone() throws Exception {
        List<Input> changed = new ArrayList<>();
        for (Input valid :
                List.of(
                        new Input(Kind.KEY, OtherCases.VKEY),
                        new Input(Kind.NOTE, NoteCases.valid()),
                        new Input(Kind.CHECKPOINT, NoteCases.TEXT),
                        new Input(Kind.TILE_PATH, "tile/0/x123/456.p/78"),
                        new Input(Kind.TILE_PATH, "tile/entries/x123/456"),
                        new Input(Kind.INCLUSION, OtherCases.inclusion()),
                        new Input(Kind.CONSISTENCY, OtherCases.consistency()))) {
            assertThat(valid.isAcceptedByUs(TRUSTED)).isTrue();
            changed.addAll(changes(valid));
        }
        acceptsNothingAlone(changed);
    }

    /** Names of keys have no space; what a space is, Java and Go take from Unicode each its way. */
    @Test
    void agreesOnWhichCharactersAreSpaces() throws Exception {
        acceptsNothingAlone(
                IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                        .filter(character ->
                                character < 0x300
                                        || Character.isWhitespace(character)
                                        || Character.isSpaceChar(character)
                                        || Character.getType(character) == Character.FORMAT)
                        .mapToObj(character ->
                                new Input(
                                        Kind.NOTE,
                                        NoteCases.valid()
                                                + "\u2014 a"
                                                + Character.toString(character)
                                                + "b AAAAAAA=\n"))
                        .toList());
    }

    private void acceptsNothingAlone(List<Input> inputs) throws Exception {
        List<String> theirs = judge(inputs);
        assertThat(theirs).contains("accepted").anyMatch(verdict -> verdict.startsWith("refused"));
        for (int place = 0; place < inputs.size(); place++) {
            if (inputs.get(place).isAcceptedByUs(TRUSTED)) {
                assertThat(theirs.get(place)).as(inputs.get(place).line()).isEqualTo("accepted");
            }
        }
    }

    private List<String> judge(List<Input> inputs) throws Exception {
        LogFolder folder = new LogFolder(path);
        folder.trust(TRUSTED);
        return GoChecker.get().judge(path.resolve(LogFolder.KEYS), inputs);
    }

    private static List<Input> changes(Input input) {
        byte[] bytes = input.bytes();
        List<Input> changes = new ArrayList<>();
        for (int place = 0; place <= bytes.length; place++) {
            for (byte tricky : TRICKY) {
                changes.add(changed(input, place, place, tricky));
            }
            if (place < bytes.length) {
                changes.add(changed(input, place, place + 1));
                changes.add(changed(input, place, place + 1, (byte) (bytes[place] ^ 1)));
                for (byte tricky : TRICKY) {
                    changes.add(changed(input, place, place + 1, tricky));
                }
            }
        }
        return changes;
    }

    private static Input changed(Input input, int start, int end, byte... instead) {
        byte[] bytes = input.bytes();
        ByteArrayOutputStream changed = new ByteArrayOutputStream();
        changed.write(bytes, 0, start);
        changed.writeBytes(instead);
        changed.write(bytes, end, bytes.length - end);
        return new Input(input.kind(), changed.toByteArray());
    }
}
