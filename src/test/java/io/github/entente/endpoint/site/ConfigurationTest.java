package io.github.entente.endpoint.site;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.github.entente.base.EntenteException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ConfigurationTest {

    private static final String TEXT = """
            PREFIX server: <https://w3id.org/entente/server#>
            [] server:bind "${ENTENTE_BIND:-127.0.0.1}" ; server:port "${ENTENTE_PORT:-3030}" ; server:store "${ENTENTE_STORE}" ;
               server:rows "1" ; server:megabytes "1" ; server:time "${ENTENTE_TIME:-0.5}" ; server:streamTime "1" ; server:keptMegabytes "1" ; server:prepared "${ENTENTE_PREPARED:-0}" ;
               server:queryKilobytes "1" ; server:uploadMegabytes "1" ; server:concurrent "${ENTENTE_CONCURRENT:-1}" ; server:perClient "1" ; server:waiting "1" ; server:patience "1" ;
               server:connectionsPerClient "1" ; server:idle "1" ;
               server:user "${ENTENTE_USER:-}" ; server:password "${ENTENTE_PASSWORD:-}" .
            """;

    @Test
    void takesFlagsBeforeTheEnvironmentBeforeDefaults() {
        Map<String, String> environment = Map.of("ENTENTE_PORT", "1", "ENTENTE_BIND", "::1", "ENTENTE_STORE", "x");
        Configuration configuration = Configuration.read(TEXT, new Substitution(Map.of("ENTENTE_PORT", "2"), environment::get));
        assertThat(configuration.port()).isEqualTo(2);
        assertThat(configuration.bind()).isEqualTo("::1");
        assertThat(Configuration.read(TEXT, new Substitution(Map.of("ENTENTE_STORE", "x"), name -> null)).port()).isEqualTo(3030);
    }

    @Test
    void keepsPathsThatHoldQuotesAndBackslashes() {
        String path = "C:\\my \"data\"\\$1 ü";
        Configuration configuration = Configuration.read(TEXT, new Substitution(Map.of("ENTENTE_STORE", path), name -> null));
        assertThat(configuration.model().listObjects().filterKeep(node -> node.isLiteral() && node.asLiteral().getString().equals(path)).toList()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ENTENTE_PORT=http  | no such port: http
            ENTENTE_PORT=65536 | no such port: 65536
            ENTENTE_PORT=-1    | no such port: -1
            ENTENTE_BIND=::    | ${ENTENTE_STORE}
            ENTENTE_TIME=0     | server:time "0"; seconds are needed
            ENTENTE_TIME=1 s   | server:time "1 s"; seconds are needed
            ENTENTE_CONCURRENT=0   | server:concurrent "0"; a whole number from 1
            ENTENTE_CONCURRENT=1e3 | server:concurrent "1e3"; a whole number from 1
            ENTENTE_CONCURRENT=08  | server:concurrent "08"; a whole number from 1
            ENTENTE_PREPARED=-1    | server:prepared "-1"; a whole number from 0
            """)
    void saysWhatIsWrong(String setting, String message) {
        String[] parts = setting.split("=");
        Map<String, String> flags = setting.startsWith("ENTENTE_BIND") ? Map.of(parts[0], parts[1]) : Map.of("ENTENTE_STORE", "x", parts[0], parts[1]);
        assertThatExceptionOfType(EntenteException.class)
                .isThrownBy(() -> Configuration.read(TEXT, new Substitution(flags, name -> null)))
                .withMessageContaining(message).satisfies(e -> assertThat(e.kind()).isEqualTo(EntenteException.Kind.USAGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            editor | -
            -      | 3kQ9-vTx2-Lm8p
            editor | short1!
            editor | password1234
            editor | Admin-admin-12
            editor | changeme2026!
            editor | aaaaaaaaaaaaaa
            editor | 123456789012
            a:b    | 3kQ9-vTx2-Lm8p
            3kq9-vtx2-lm8p | 3kQ9-vTx2-Lm8p
            """)
    void doesNotStartWithAPasswordThatIsMissingOrUsual(String user, String password) {
        Map<String, String> flags = new HashMap<>(Map.of("ENTENTE_STORE", "x"));
        flags.put("ENTENTE_USER", user == null ? "" : user);
        flags.put("ENTENTE_PASSWORD", password == null ? "" : password);
        assertThatExceptionOfType(EntenteException.class).isThrownBy(() -> Configuration.read(TEXT, new Substitution(flags, name -> null)))
                .withMessageContaining("ENTENTE_PASSWORD").satisfies(e -> assertThat(String.valueOf(e.getMessage())).doesNotContain(String.valueOf(password)));
    }

    @Test
    void takesAGoodPasswordAndNeedsNone() {
        Map<String, String> good = Map.of("ENTENTE_STORE", "x", "ENTENTE_USER", "editor", "ENTENTE_PASSWORD", "3kQ9-vTx2-Lm8p");
        Configuration configuration = Configuration.read(TEXT, new Substitution(good, name -> null));
        assertThat(configuration.credentials()).hasValueSatisfying(credentials -> assertThat(credentials.provenBy("Basic ZWRpdG9yOjNrUTktdlR4Mi1MbThw")).isTrue());
        assertThat(configuration.credentials().toString()).doesNotContain("vTx2");
        assertThat(Configuration.read(TEXT, new Substitution(Map.of("ENTENTE_STORE", "x"), name -> null)).credentials()).isEmpty();
    }

    @Test
    void theProjectsOwnFileIsRight() {
        Configuration configuration = Configuration.load(Map.of());
        assertThat(configuration.bind()).isEqualTo("127.0.0.1");
        assertThat(configuration.limits().perClient()).isLessThan(configuration.limits().concurrent());
    }
}
