package io.github.entente.endpoint.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

/** What a request brings, as far as it may. */
public final class Content {

    private Content() {
    }

    /** The media type without parameters, in lower case; empty if there is none. */
    public static String type(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null ? "" : type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /**
     * All of it.
     *
     * @param most bytes
     * @throws ProblemException 415 if it is compressed, 413 that names the limit if it is longer; nothing more is read then
     */
    public static byte[] read(HttpServletRequest request, int most) throws IOException {
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("identity")) {
            throw Problem.of(415, "content is taken as it is, and not with Content-Encoding: " + coding).withHeader("Accept-Encoding", "identity").exception();
        }
        if (request.getContentLengthLong() > most) {
            throw tooLong(most);
        }
        InputStream in = request.getInputStream();
        byte[] content = in.readNBytes(most + 1);
        if (content.length > most) {
            throw tooLong(most);
        }
        return content;
    }

    private static ProblemException tooLong(int most) {
        return Problem.of(413, "the request brings more than " + most / 1000 + " kB, the limit here").with("limit", "request").with("most", most)
                .withHeader("Connection", "close").exception();
    }
}
