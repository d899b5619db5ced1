package io.disputeledger.verifier.answer;

import io.disputeledger.verifier.input.Json;
import io.disputeledger.verifier.input.NotVerified;
import io.disputeledger.verifier.input.Passage;
import io.disputeledger.verifier.input.Source;
import io.disputeledger.verifier.log.TlogProof;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The receipts in the JSON that answers a command. Whatever else the answer says is not proved, and
 * not looked at.
 */
public final class Answer {

    private static final String RECEIPTS = "receipts";

    private final Source source;

    private Answer(Source source) {
        this.source = source;
    }

    /** Reads the receipts, at least one, by position. */
    public static SortedMap<Long, Receipt> read(Source source) throws NotVerified {
        return new Answer(source).receipts();
    }

    private SortedMap<Long, Receipt> receipts() throws NotVerified {
        Json.Value all = member(Json.read(source), "the answer", RECEIPTS);
        if (!(all instanceof Json.Elements array) || array.elements().isEmpty()) {
            throw source.expected("an array of receipts, at least one", all.at(), "something else");
        }
        SortedMap<Long, Receipt> receipts = new TreeMap<>();
        for (Json.Value element : array.elements()) {
            Receipt receipt = receipt(element, "receipts[%d]".formatted(receipts.size()));
            if (receipts.put(receipt.proof().index(), receipt) != null) {
                throw source.expected(
                        "a receipt for another position",
                        element.at(),
                        receipt.proof().index() + " again");
            }
        }
        return receipts;
    }

    private Receipt receipt(Json.Value element, String name) throws NotVerified {
        Json.Value position = member(element, name, "position");
        if (!(position instanceof Json.Digits digits)) {
            throw source.expected("a position", position.at(), "something else");
        }
        long number =
                new Passage(source, position.at(), digits.digits()).number("the entry's position");
        Json.Text proofText = text(element, name, "proof");
        TlogProof proof =
                TlogProof.parse(
                        new Source(
                                "%s: %s.proof".formatted(source.name(), name),
                                proofText.text().getBytes(StandardCharsets.UTF_8)));
        if (proof.index() != number) {
            throw source.expected(
                    "the position %d of its proof".formatted(proof.index()),
                    position.at(),
                    digits.digits());
        }
        Json.Text entry = text(element, name, "entry");
        // The text begins after its quote; Base 64 needs no escapes, so places stay the same.
        byte[] bytes = new Passage(source, entry.at() + 1, entry.text()).base64("an entry");
        return new Receipt(new Source("%s: %s.entry".formatted(source.name(), name), bytes), proof);
    }

    private Json.Text text(Json.Value of, String name, String member) throws NotVerified {
        Json.Value value = member(of, name, member);
        if (value instanceof Json.Text text) {
            return text;
        }
        throw source.expected("a string, " + member, value.at(), "something else");
    }

    private Json.Value member(Json.Value of, String name, String member) throws NotVerified {
        if (!(of instanceof Json.Members(int _, Map<String, Json.Value> members))) {
            throw source.expected("an object", of.at(), "something else");
        }
        Json.Value value = members.get(member);
        if (value == null) {
            throw source.wrong(
                    "%s, which begins at byte %d, has no member \"%s\""
                            .formatted(name, of.at(), member));
        }
        return value;
    }
}
