package io.disputeledger.store.events.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** A database whose connections break at chosen moments, as networks do. */
public final class UnreliableDatabase {

    private static final String CONNECTION_FAILURE = "08006";

    private final DataSource reliable;
    private final AtomicInteger answersToLose = new AtomicInteger();
    private final AtomicInteger messagesToLose = new AtomicInteger();
    private final AtomicInteger roundTrips = new AtomicInteger();
    private volatile boolean away;

    /** As reliable as the given database until told otherwise. */
    public UnreliableDatabase(DataSource reliable) {
        this.reliable = reliable;
    }

    /** The next commits succeed, but their connections are lost before the answers come. */
    public void loseAnswers(int count) {
        answersToLose.set(count);
    }

    /** The connections are lost before the next commits reach the database. */
    public void loseMessages(int count) {
        messagesToLose.set(count);
    }

    /** From now on no connection is to be had, or again. */
    public void away(boolean isAway) {
        away = isAway;
    }

    /** How many prepared statements were executed. */
    public int roundTrips() {
        return roundTrips.get();
    }

    /** What a storage gets to see. */
    public DataSource dataSource() {
        return proxy(
                DataSource.class,
                (_, method, arguments) -> {
                    if (away) {
                        throw lost();
                    }
                    return connection((Connection) invoke(reliable, method, arguments));
                });
    }

    private Connection connection(Connection connection) {
        return proxy(
                Connection.class,
                (_, method, arguments) -> {
                    Object result = invoke(connection, method, arguments);
                    boolean commits =
                            result instanceof PreparedStatement
                                    && ((String) arguments[0]).endsWith("commit");
                    return result instanceof PreparedStatement statement
                            ? statement(statement, commits)
                            : result;
                });
    }

    private PreparedStatement statement(PreparedStatement statement, boolean commits) {
        return proxy(
                PreparedStatement.class,
                (_, method, arguments) -> {
                    if (!method.getName().equals("execute")) {
                        return invoke(statement, method, arguments);
                    }
                    roundTrips.incrementAndGet();
                    if (commits && messagesToLose.getAndUpdate(UnreliableDatabase::less) > 0) {
                        throw lost();
                    }
                    Object result = invoke(statement, method, arguments);
                    if (commits && answersToLose.getAndUpdate(UnreliableDatabase::less) > 0) {
                        throw lost();
                    }
                    return result;
                });
    }

    private static int less(int count) {
        return Math.max(0, count - 1);
    }

    private static SQLException lost() {
        return new SQLException("The connection was lost.", CONNECTION_FAILURE);
    }

    private static Object invoke(Object target, Method method, Object[] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
