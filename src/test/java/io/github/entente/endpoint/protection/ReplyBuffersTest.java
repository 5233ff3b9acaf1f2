package io.github.entente.endpoint.protection;

import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.github.entente.endpoint.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** What a reply is written to before it is sent is used again, instead of megabytes that are cleared for each. */
class ReplyBuffersTest {

    private static final int REPLIES = 20;
    private static final int MEGABYTE = 1_000_000;

    @TempDir
    private Path directory;

    @Test
    void areUsedAgain() {
        try (Served served = Served.in(directory, Map.of())) {
            assertThat(served.get("/$/ping").statusCode()).isEqualTo(200);
            long before = direct();
            for (int i = 0; i < REPLIES; i++) {
                served.get("/$/ping");
            }
            assertThat(direct() - before).as("bytes that %d replies took outside of the heap", REPLIES).isLessThan(MEGABYTE);
        }
    }

    private static long direct() {
        return ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream().filter(pool -> pool.getName().equals("direct")).mapToLong(BufferPoolMXBean::getTotalCapacity).sum();
    }
}
