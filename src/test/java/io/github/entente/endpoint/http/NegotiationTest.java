package io.github.entente.endpoint.http;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class NegotiationTest {

    private static final List<Representation> OFFERED = List.of(Representation.TURTLE, Representation.N_TRIPLES, Representation.JSON_LD, Representation.HTML);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            */*                                                            | text/turtle
            text/*                                                         | text/turtle
            text/html                                                      | text/html
            text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html
            application/n-triples;q=0.5, application/ld+json;q=0.6         | application/ld+json
            application/ld+json ; q=0.6 , application/n-triples            | application/n-triples
            */*;q=0.1, application/n-triples;q=0.2                         | application/n-triples
            text/*;q=0.9, text/turtle;q=0.1, application/ld+json;q=0.5     | text/html
            text/turtle;q=0, */*                                           | application/n-triples
            TEXT/HTML;Q=1                                                  | text/html
            text/turtle;charset=utf-8;q=0.4, text/html;level=1;q=0.3       | text/turtle
            application/pdf, text/html;q=0.001                             | text/html
            nonsense, text/html;q=high                                     | text/html
            """)
    void takesWhatIsLikedBest(String accept, String chosen) {
        assertThat(Negotiation.accepted(accept, OFFERED).mediaType()).isEqualTo(chosen);
    }

    @Test
    void takesTheFirstOfferWhereNothingIsSaid() {
        assertThat(Negotiation.accepted(null, OFFERED)).isEqualTo(Representation.TURTLE);
        assertThat(Negotiation.accepted(" ", OFFERED)).isEqualTo(Representation.TURTLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "text/html;q=0", "*/*;q=0", "image/*, text/html;q=0.000", "nonsense"})
    void saysWhatThereIsWhereNothingFits(String accept) {
        assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> Negotiation.accepted(accept, OFFERED))
                .satisfies(e -> assertThat(e.problem().status()).isEqualTo(406))
                .withMessageContaining(accept).withMessageContaining("application/n-triples (ntriples)");
    }
}
