package io.github.entente.endpoint.http;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Chooses the form of an answer from what the client asks for: {@code format=} first, else {@code Accept} with its qualities. */
public final class Negotiation {

    private Negotiation() {
    }

    /**
     * The form that the client likes best; among those liked equally, the one offered first.
     *
     * @param offered what can be made, the best first; not empty
     * @throws ProblemException 400 if {@code format=} names something else, 406 that lists what there is if nothing offered is accepted
     */
    public static Representation choose(HttpServletRequest request, List<Representation> offered) {
        return choose(Form.read(request.getQueryString()).one("format"), accept(request), offered);
    }

    /**
     * The same for a request that was read already.
     *
     * @param format what {@code format=} says, wherever it stood
     * @param accept the header {@code Accept}
     */
    public static Representation choose(Optional<String> format, @Nullable String accept, List<Representation> offered) {
        return format.filter(name -> !name.isBlank()).map(name -> named(name.strip(), offered)).orElseGet(() -> accepted(accept, offered));
    }

    /** Whether a client would rather have the first than the second; false where it does not say. */
    static boolean prefers(HttpServletRequest request, Representation first, Representation second) {
        List<MediaRange> ranges = ranges(accept(request));
        return quality(first, ranges) > quality(second, ranges);
    }

    static Representation accepted(@Nullable String accept, List<Representation> offered) {
        List<MediaRange> ranges = ranges(accept);
        Representation best = offered.getFirst();
        for (Representation each : offered) {
            best = quality(each, ranges) > quality(best, ranges) ? each : best;
        }
        if (quality(best, ranges) == 0) {
            throw Problem.of(406, "Accept asks for \"" + accept + "\", which cannot be made here; there is " + list(offered)).exception();
        }
        return best;
    }

    private static Representation named(String format, List<Representation> offered) {
        String name = format.toLowerCase(Locale.ROOT);
        // A plus sign in a URL stands for a space: application/ld json.
        String type = name.replace(' ', '+');
        return offered.stream().filter(each -> each.names().contains(name) || each.mediaType().equals(type)).findFirst()
                .orElseThrow(() -> Problem.of(400, "format=" + format + " cannot be made here; there is " + list(offered)).exception());
    }

    private static String list(List<Representation> offered) {
        return offered.stream().map(each -> each.mediaType() + " (" + each.names().getFirst() + ")").collect(Collectors.joining(", "));
    }

    /** The header {@code Accept}, which a client may send several times; null if there is none. */
    public static @Nullable String accept(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders("Accept"));
        return headers.isEmpty() ? null : String.join(",", headers);
    }

    private static List<MediaRange> ranges(@Nullable String accept) {
        return accept == null || accept.isBlank() ? List.of(new MediaRange("*", "*", 1)) : MediaRange.read(accept);
    }

    private static double quality(Representation form, List<MediaRange> ranges) {
        return ranges.stream().filter(range -> range.covers(form.mediaType())).max(Comparator.comparingInt(MediaRange::precision)).map(MediaRange::quality).orElse(0.0);
    }
}
