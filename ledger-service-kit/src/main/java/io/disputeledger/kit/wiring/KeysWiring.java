package io.disputeledger.kit.wiring;

import com.google.crypto.tink.Aead;
import io.disputeledger.kit.keys.MasterKeyFile;
import io.disputeledger.kit.keys.PostgresSubjectKeys;
import io.disputeledger.kit.keys.SubjectKeys;
import io.disputeledger.kit.keys.TextSeal;
import io.disputeledger.kit.reads.Cursors;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Seals personal data under keys per subject. */
@AutoConfiguration(after = WiringOrder.class)
class KeysWiring {

    private static final String NO_KEYS_YET =
            "select not exists (select from ledger_keys.subject_key)";

    /**
     * @param file a Tink AEAD keyset in JSON ({@code ledger.keys.master-key-file})
     * @param make whether to make it when missing ({@code ledger.keys.make-master-key}); false
     *     unless told, and never once something was sealed
     */
    @Bean
    Aead masterKey(
            JdbcClient jdbc,
            @Value("${ledger.keys.master-key-file}") Path file,
            @Value("${ledger.keys.make-master-key:false}") boolean make) {
        // A second master key could not open what the first has sealed.
        boolean first = jdbc.sql(NO_KEYS_YET).query(Boolean.class).single();
        return MasterKeyFile.read(file, make && first);
    }

    @Bean
    SubjectKeys subjectKeys(JdbcClient jdbc, Aead masterKey) {
        return new PostgresSubjectKeys(jdbc, masterKey);
    }

    @Bean
    Cursors cursors(Aead masterKey) {
        return new Cursors(masterKey);
    }

    @Bean
    TextSeal textSeal(SubjectKeys keys) {
        return new TextSeal(keys);
    }
}
