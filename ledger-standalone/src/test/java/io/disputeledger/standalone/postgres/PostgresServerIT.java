package io.disputeledger.standalone.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.disputeledger.standalone.CannotStart;
import io.disputeledger.standalone.FreePorts;
import io.disputeledger.standalone.postgres.DatabaseRoles.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    private static final long NO_PROCESS = 999_999_999;

    @TempDir Path home;
    private PostgresServer server;
    private DatabaseRoles roles;

    @BeforeEach
    void start() throws Exception {
        server = server(FreePorts.row(1));
        roles = server.start();
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    @Test
    void isDurable() throws Exception {
        assertThat(ask("select current_setting('fsync')")).isEqualTo("on");
        assertThat(ask("select current_setting('synchronous_commit')")).isEqualTo("on");
        assertThat(ask("show server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void keepsItsContentFromOneStartToTheNext() throws Exception {
        tell("create table kept as select 'a ruling' as what");
        server.close();
        assertThat(Postmaster.on(data())).isEmpty();
        server.start();
        assertThat(ask("select what from kept")).isEqualTo("a ruling");
    }

    @Test
    void isStoppedIfAKilledLedgerLeftItRunning() throws Exception {
        tell("create table kept as select 'a ruling' as what");
        ProcessHandle orphan = Postmaster.on(data()).orElseThrow();

        server = server(FreePorts.row(1));
        assertThat(server.stopOrphan()).isTrue();
        // The last thing that it does is to take its pid file away; then it ends.
        await().untilAsserted(
                        () -> assertThat(orphan.info().arguments()).as("still running").isEmpty());
        server.start();

        assertThat(ask("select what from kept")).isEqualTo("a ruling");
    }

    @Test
    void startsInSpiteOfALeftOverPidFile() throws Exception {
        server.close();
        for (long pid : new long[] {NO_PROCESS, ProcessHandle.current().pid()}) {
            Files.writeString(data().resolve("postmaster.pid"), pid + "\n" + data() + "\n");
            assertThat(server.stopOrphan()).isFalse();
            server.start();
            server.close();
        }
    }

    @Test
    void saysWhyABrokenFolderKeepsItFromStarting() throws Exception {
        server.close();
        Files.writeString(data().resolve("PG_VERSION"), "torn\n");
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(server::start)
                .withMessageContainingAll(
                        "PostgreSQL cannot start on " + data(),
                        "PG_VERSION",
                        "(its log is " + log() + ").");
    }

    @Test
    void namesThePortThatAnotherProgramUses() throws Exception {
        server.close();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            server = server(other.getLocalPort());
            assertThatExceptionOfType(CannotStart.class)
                    .isThrownBy(server::start)
                    .withMessageContaining("on %s at port %d: ", data(), other.getLocalPort());
        }
        assertThat(Postmaster.on(data())).as("still running").isEmpty();
    }

    @Test
    void letsNobodyInWithoutAPassword() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords())))
                .isEqualTo("rw-------");
        for (Role role : new Role[] {roles.administrator(), roles.owner(), roles.service()}) {
            for (String wrong : new String[] {"", "guess"}) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> connect(new Role(role.name(), wrong)).close());
            }
        }
    }

    @Test
    void servicesAreNoOwnersAndOwnersNoAdministrators() throws Exception {
        assertThat(
                        ask(
                                "select string_agg(rolname, ',' order by rolname) from pg_roles"
                                        + " where rolsuper or rolcreaterole or rolcreatedb"
                                        + " or rolreplication or rolbypassrls"))
                .isEqualTo("ledger");
        assertThat(
                        ask(
                                "select datdba::regrole::text from pg_database"
                                        + " where datname = 'ledger'"))
                .isEqualTo(roles.owner().name());
        try (Connection connection = connect(roles.service());
                Statement statement = connection.createStatement()) {
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> statement.execute("create schema mine"));
        }
    }

    @Test
    void makesNewPasswordsWhenTheirFileIsGone() throws Exception {
        tell("create table kept as select 'a ruling' as what");
        server.close();
        Files.delete(passwords());
        // As the first ledgers had it: nobody was asked for a password.
        Files.writeString(data().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 trust\n");
        DatabaseRoles before = roles;

        roles = server.start();

        assertThat(roles).isNotEqualTo(before);
        assertThat(ask("select what from kept")).isEqualTo("a ruling");
        connect(roles.service()).close();
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> connect(before.service()).close());
    }

    @Test
    void isRefusedIfTheDatabaseForgoesDurability() throws Exception {
        tell("alter database ledger set synchronous_commit = off");
        server.close();
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(server::start)
                .withMessageStartingWith("PostgreSQL runs with synchronous_commit=off, so");
        assertThat(Postmaster.on(data())).as("still running").isEmpty();
    }

    private PostgresServer server(int port) throws IOException {
        Path programs = Files.createDirectories(Path.of("target", "test-programs"));
        return new PostgresServer(
                PostgresPrograms.unpackedBelow(programs.toAbsolutePath()),
                data(),
                log(),
                port,
                passwords());
    }

    private Path data() {
        return home.resolve("data folder"); // with a space, as on many a desktop
    }

    private Path log() {
        return home.resolve("postgres.log");
    }

    private Path passwords() {
        return home.resolve("passwords.properties");
    }

    private String ask(String query) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    private void tell(String statement) throws SQLException {
        try (Connection connection = connect();
                Statement telling = connection.createStatement()) {
            telling.execute(statement);
        }
    }

    private Connection connect() throws SQLException {
        return connect(roles.administrator());
    }

    private Connection connect(Role role) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), role.name(), role.password());
    }
}
