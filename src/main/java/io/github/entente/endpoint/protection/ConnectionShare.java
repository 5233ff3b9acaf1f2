package io.github.entente.endpoint.protection;

import java.net.InetSocketAddress;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.io.Connection;

/** So many connections of one address and no more: whoever opens them only to keep them open must not take all. */
final class ConnectionShare implements Connection.Listener {

    private final int most;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();
    /** Those that were turned away are not among them. */
    private final Set<Connection> counted = ConcurrentHashMap.newKeySet();

    ConnectionShare(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (open.getOrDefault(address(connection), 0) >= most) {
            connection.close();
        } else if (counted.add(connection)) {
            open.merge(address(connection), 1, Integer::sum);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        if (counted.remove(connection)) {
            open.computeIfPresent(address(connection), (address, count) -> count == 1 ? null : count - 1);
        }
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote ? remote.getHostString() : "";
    }
}
