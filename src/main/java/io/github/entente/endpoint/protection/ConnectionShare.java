package io.github.entente.endpoint.protection;

import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.io.Connection;

/** So many connections of one address and no more: whoever opens them only to keep them open must not take all. */
final class ConnectionShare implements Connection.Listener {

    private final int most;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
    /** With the address of each, which a connection that is closed no longer tells. Those that were turned away are not among them. */
    private final ConcurrentHashMap<Connection, String> counted = new ConcurrentHashMap<>();

    ConnectionShare(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        String address = address(connection);
        if (open.getOrDefault(address, 0) >= most) {
            connection.close();
        } else if (counted.putIfAbsent(connection, address) == null) {
            open.merge(address, 1, Integer::sum);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        String address = counted.remove(connection);
        if (address != null) {
            open.computeIfPresent(address, (any, count) -> count == 1 ? null : count - 1);
        }
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote ? remote.getHostString() : "";
    }
}
