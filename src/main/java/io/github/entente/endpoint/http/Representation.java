package io.github.entente.endpoint.http;

import java.util.List;

/**
 * A form in which something can be had.
 *
 * @param mediaType its media type, without parameters
 * @param names the words that ask for it by {@code format=}; the media type does so, too
 */
public record Representation(String mediaType, List<String> names) {

    public static final Representation HTML = of("text/html", "html");
    public static final Representation TEXT = of("text/plain", "text", "txt");
    public static final Representation JSON = of("application/json", "json");
    public static final Representation CSV = of("text/csv", "csv");
    public static final Representation TURTLE = of("text/turtle", "turtle", "ttl");
    public static final Representation N_TRIPLES = of("application/n-triples", "ntriples", "nt");
    public static final Representation RDF_XML = of("application/rdf+xml", "rdfxml", "rdf", "xml");
    public static final Representation JSON_LD = of("application/ld+json", "jsonld", "json-ld", "json");
    public static final Representation TRIG = of("application/trig", "trig");
    public static final Representation N_QUADS = of("application/n-quads", "nquads", "nq");

    public Representation {
        names = List.copyOf(names);
    }

    public static Representation of(String mediaType, String... names) {
        return new Representation(mediaType, List.of(names));
    }

    /** For the header: with UTF-8 where that is not understood. */
    public String contentType() {
        return mediaType.startsWith("text/") ? mediaType + ";charset=utf-8" : mediaType;
    }
}
