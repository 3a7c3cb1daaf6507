package vn.liem.handover.desk;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The pooled connections of one process: when it is killed they are gone, and so is whatever was not committed. */
final class MortalDatabase implements DataSource {

    /** Where a process dies around a commit. */
    enum Death {
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    private final DataSource real;
    private final Set<Connection> open = ConcurrentHashMap.newKeySet();
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean dead;
    private volatile @Nullable Death next;

    MortalDatabase(DataSource real) {
        this.real = real;
    }

    /** Dies at the next commit. */
    void dieAt(Death death) {
        next = death;
    }

    boolean isDead() {
        return dead;
    }

    void kill() {
        dead = true;
        for (Connection connection : open) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (dead) {
            throw gone();
        }
        Connection pooled = idle.poll();
        Connection connection = pooled == null ? real.getConnection() : pooled;
        open.add(connection);
        return (Connection) Proxy.newProxyInstance(
                MortalDatabase.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, args) -> {
                    if (method.getName().equals("commit")) {
                        commit(connection);
                        return null;
                    }
                    if (method.getName().equals("close") && !dead) {
                        giveBack(connection);
                        return null;
                    }
                    try {
                        return method.invoke(connection, args);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private void giveBack(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
        idle.add(connection);
    }

    private void commit(Connection connection) throws SQLException {
        Death death = next;
        if (death == null) {
            connection.commit();
            return;
        }
        switch (death) {
            case BEFORE_COMMIT -> kill();
            case AFTER_COMMIT -> {
                connection.commit();
                kill();
            }
        }
        throw gone();
    }

    private static SQLException gone() {
        return new SQLException("the process is gone");
    }

    @Override
    public Connection getConnection(String user, String password) {
        throw new UnsupportedOperationException();
    }

    @Override
    public PrintWriter getLogWriter() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setLoginTimeout(int seconds) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("mortal");
    }

    @Override
    public <T> T unwrap(Class<T> type) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
