package io.github.entente.endpoint.http;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.github.entente.base.EntenteException;

/**
 * Why a request is not answered as asked, after RFC 9457 (Problem Details for HTTP APIs).
 *
 * @param status the HTTP status
 * @param title the same for all problems of the kind
 * @param detail what is wrong in this request, and what to do
 * @param members further members: {@code line}, {@code column}, {@code limit}, {@code allowed}; strings, numbers or lists of these
 * @param headers header fields of the answer
 */
public record Problem(int status, String title, String detail, Map<String, Object> members, Map<String, String> headers) {

    private static final Map<Integer, String> TITLES = Map.ofEntries(Map.entry(400, "Bad request"), Map.entry(401, "Credentials needed"),
            Map.entry(403, "Forbidden"), Map.entry(404, "Not found"), Map.entry(405, "Method not allowed"), Map.entry(406, "Not acceptable"),
            Map.entry(409, "Conflict"), Map.entry(413, "Too large"), Map.entry(415, "Unsupported media type"), Map.entry(422, "Not usable"),
            Map.entry(429, "Too many requests"), Map.entry(500, "Fault of the server"), Map.entry(503, "Not now"), Map.entry(505, "HTTP version not supported"));

    public Problem {
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    public static Problem of(int status, String detail) {
        return new Problem(status, TITLES.getOrDefault(status, "Status " + status), detail, Map.of(), Map.of());
    }

    /** What an exception of ours means to a client. */
    public static Problem of(EntenteException fault) {
        return of(switch (fault.kind()) {
            case USAGE -> 400;
            case REJECTED, FAULTS -> 422;
            case STORE -> 503;
        }, String.valueOf(fault.getMessage()));
    }

    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(status, title, detail, more, headers);
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, title, detail, members, more);
    }

    /** To be thrown to the edge, {@link Resource}, which writes the answer. */
    public ProblemException exception() {
        return exception(null);
    }

    public ProblemException exception(@Nullable Throwable cause) {
        return new ProblemException(this, cause);
    }
}
