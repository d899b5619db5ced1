package io.disputeledger.standalone.authorization;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import io.disputeledger.standalone.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;

/**
 * The key that signs tokens: made at the first start and kept, so that tokens outlive a restart.
 */
final class SigningKey {

    private SigningKey() {}

    static ECKey keptIn(Path file) throws IOException, JOSEException {
        if (!Files.exists(file)) {
            keep(generate(), file);
        }
        try {
            ECKey key = ECKey.parse(Files.readString(file));
            if (key.isPrivate()) {
                return key;
            }
        } catch (ParseException e) {
            throw new CannotStart(damaged(file), e);
        }
        throw new CannotStart(damaged(file));
    }

    private static ECKey generate() throws JOSEException {
        return new ECKeyGenerator(Curve.P_256)
                .algorithm(JWSAlgorithm.ES256)
                .keyUse(KeyUse.SIGNATURE)
                .keyIDFromThumbprint(true)
                .generate();
    }

    private static void keep(ECKey key, Path file) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished); // an earlier start was cut short
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, key.toJSONString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String damaged(Path file) {
        return ("%s holds no signing key: delete it, and a new one is made that no earlier token"
                        + " fits.")
                .formatted(file);
    }
}
