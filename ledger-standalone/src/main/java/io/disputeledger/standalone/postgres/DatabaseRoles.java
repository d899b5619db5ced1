package io.disputeledger.standalone.postgres;

import io.disputeledger.standalone.CannotStart;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;

/**
 * Who may connect, with passwords made at the first start and kept in a file.
 *
 * @param administrator runs the server; only this program connects so
 * @param owner owns the tables and brings them up to date
 * @param service what the services are: may append to history, and not change it
 */
public record DatabaseRoles(Role administrator, Role owner, Role service) {

    static final String ADMINISTRATOR = "ledger";
    private static final String OWNER = "ledger_owner";
    private static final String SERVICE = "ledger_service";
    private static final int PASSWORD_BYTES = 24;

    /**
     * One who may connect.
     *
     * @param name a plain name, which needs no quotes in SQL
     * @param password hexadecimal digits
     */
    public record Role(String name, String password) {}

    static DatabaseRoles withNewPasswords() {
        return new DatabaseRoles(
                new Role(ADMINISTRATOR, newPassword()),
                new Role(OWNER, newPassword()),
                new Role(SERVICE, newPassword()));
    }

    /** Those of an earlier start; empty before the first. */
    static Optional<DatabaseRoles> keptIn(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties passwords = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            passwords.load(reader);
        }
        return Optional.of(
                new DatabaseRoles(
                        read(ADMINISTRATOR, passwords, file),
                        read(OWNER, passwords, file),
                        read(SERVICE, passwords, file)));
    }

    void keepIn(Path file) throws IOException {
        Properties passwords = new Properties();
        for (Role role : new Role[] {administrator, owner, service}) {
            passwords.setProperty(role.name(), role.password());
        }
        StringWriter text = new StringWriter();
        passwords.store(text, "Passwords of PostgreSQL's roles; deleted, they are made anew.");
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished); // an earlier start was cut short
        Files.createFile(
                unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, text.toString());
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static Role read(String name, Properties passwords, Path file) {
        String password = passwords.getProperty(name, "");
        if (!password.matches("[0-9a-f]+")) {
            throw new CannotStart(
                    "%s holds no password of %s: delete it, and new ones are made."
                            .formatted(file, name));
        }
        return new Role(name, password);
    }

    private static String newPassword() {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
