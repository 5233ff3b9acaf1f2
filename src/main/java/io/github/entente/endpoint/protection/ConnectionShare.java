package io.github.entente.endpoint.protection;

import java.net.InetSocketAddress;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jetty.io.Connection;

/** So many connections of one address and no more: whoever opens them only to keep them open must not take all. */
final class ConnectionShare implements Connection.Listener {

    private final int most;
    private final ConcurrentHashMap<String, Integer> open = new ConcurrentHashMap<>();

    ConnectionShare(int most) {
        this.most = most;
    }

    @Override
    public void onOpened(Connection connection) {
        if (open.merge(address(connection), 1, Integer::sum) > most) {
            connection.close();
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.computeIfPresent(address(connection), (address, count) -> count == 1 ? null : count - 1);
    }

    private static String address(Connection connection) {
        return connection.getEndPoint().getRemoteSocketAddress() instanceof InetSocketAddress remote ? remote.getHostString() : "";
    }
}
