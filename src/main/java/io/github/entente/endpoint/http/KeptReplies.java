package io.github.entente.endpoint.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.commons.io.output.TeeOutputStream;
import org.eclipse.jetty.http.QuotedQualityCSV;

import static org.eclipse.jetty.http.CompressedContentFormat.GZIP;

/**
 * Replies that were made once, by their entity tags, so that the same question is worked out once for each revision of the store.
 *
 * <p>A tag names the revision, so that what is kept is never out of date; what is used least leaves when the space is full. Only whole
 * replies of status 200 are kept. A request with {@code Cache-Control: no-cache} has its reply made anew (RFC 9111, section 5.2.1.4).
 */
public final class KeptReplies {

    private static final int FAULT = 400;
    /** No reply may drive all others out. */
    private static final int SHARE = 4;
    /** Besides the content: tag and header fields, roughly. */
    private static final int OVERHEAD = 1_000;

    private final Cache<EntityTag, Kept> kept;
    private final int most;

    /**
     * @param headers of the reply
     * @param content all of it
     */
    private record Kept(Map<String, String> headers, KeptContent content) {

        /** For a client; what is kept zipped is sent so to whoever takes it, under the tag that Jetty gives what it zips itself. */
        Reply reply(EntityTag tag, HttpServletRequest request) {
            if (!content.zipped() || !takesGzip(request)) {
                return new Reply(200, headers, content::write).withHeader("Content-Length", Long.toString(content.length()));
            }
            return new Reply(200, headers, out -> out.write(content.bytes())).withHeader("Content-Length", Integer.toString(content.space()))
                    .withHeader("Content-Encoding", GZIP.getEncoding()).withHeader("ETag", GZIP.etag(tag.value()));
        }

        private static boolean takesGzip(HttpServletRequest request) {
            QuotedQualityCSV codings = new QuotedQualityCSV();
            Collections.list(request.getHeaders("Accept-Encoding")).forEach(codings::addValue);
            return codings.getValues().stream().anyMatch(coding -> coding.equalsIgnoreCase(GZIP.getEncoding()));
        }
    }

    /** @param bytes how much may be kept in all */
    public KeptReplies(long bytes) {
        this.kept = Caffeine.newBuilder().maximumWeight(bytes).weigher((EntityTag tag, Kept reply) -> reply.content.space() + OVERHEAD).recordStats().build();
        this.most = (int) Math.min(bytes / SHARE, Integer.MAX_VALUE / 2);
    }

    /** Tells a registry how often something was kept, and how much is. */
    public void measure(MeterRegistry registry, String name) {
        CaffeineCacheMetrics.monitor(registry, kept, name);
    }

    /** 304 if the client has the representation of this tag, else what is kept under it, else what is made now, with the tag unless it is an error. */
    public Reply reply(EntityTag tag, HttpServletRequest request, Supplier<Reply> make) {
        return tag.notModified(request).or(() -> known(tag, request)).orElseGet(() -> keeping(tag, make.get()));
    }

    /**
     * Makes a reply and keeps it, if none is kept under its tag.
     *
     * @throws IOException if it cannot be written
     */
    public void prepare(EntityTag tag, Supplier<Reply> make) throws IOException {
        if (!kept.asMap().containsKey(tag)) {
            keeping(tag, make.get()).body().write(OutputStream.nullOutputStream());
        }
    }

    private Optional<Reply> known(EntityTag tag, HttpServletRequest request) {
        boolean anew = Collections.list(request.getHeaders("Cache-Control")).stream().flatMap(header -> Arrays.stream(header.toLowerCase(Locale.ROOT).split(",")))
                .map(String::strip).anyMatch(directive -> directive.equals("no-cache") || directive.equals("no-store"));
        return anew ? Optional.empty() : Optional.ofNullable(kept.getIfPresent(tag)).map(reply -> reply.reply(tag, request));
    }

    private Reply keeping(EntityTag tag, Reply made) {
        if (made.status() >= FAULT) {
            return made;
        }
        Reply reply = tag.on(made);
        return reply.status() == 200 ? new Reply(200, reply.headers(), out -> write(tag, reply, out)) : reply;
    }

    /** What fails on the way is not kept. */
    private void write(EntityTag tag, Reply reply, OutputStream out) throws IOException {
        try (KeptContent.Copy copy = new KeptContent.Copy(most)) {
            reply.body().write(new TeeOutputStream(out, copy));
            copy.content().ifPresent(content -> kept.put(tag, new Kept(reply.headers(), content)));
        }
    }
}
