package io.github.entente.ontology.reference;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** The page that the build wrote, in a browser; skipped where there is no Chromium. */
@Tag("browser")
class ReferencePageIT {

    private static final Path PAGE = Path.of("target/reference/index.html").toAbsolutePath();

    // The browser's helpers may still write to their profile when it is gone.
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path directory;
    private Chromium browser;

    @BeforeEach
    void findBrowser() {
        assumeThat(Chromium.installed()).as("Chromium on the PATH").isPresent();
        browser = new Chromium(Chromium.installed().orElseThrow(), directory);
    }

    @Test
    void rendersWithoutComplaint() throws Exception {
        Path picture = directory.resolve("desktop.png");
        Chromium.Result result = browser.open(PAGE, "--window-size=1400,1000", "--screenshot=" + picture);
        assertThat(result.log()).doesNotContain("CONSOLE", "Refused to");
        // An empty page of this size takes a tenth of it.
        assertThat(Files.size(picture)).isGreaterThan(50_000);
    }

    @Test
    void holdsTheTermsWhenRead() throws Exception {
        Document page = Jsoup.parse(browser.open(PAGE, "--dump-dom").output());
        assertThat(page.select("article.term")).hasSizeGreaterThan(200);
        assertThat(page.getElementById("Meeting").select(".definition").text()).startsWith("Event in which");
        assertThat(page.select("svg .box")).hasSize(9);
    }

    @ParameterizedTest
    @CsvSource({"375", "768", "1400"})
    void fitsTheWindow(int width) throws Exception {
        Path measuring = measuring(width, "[document.documentElement.scrollWidth, innerWidth].join()");
        assertThat(measured(measuring)).isEqualTo(width + "," + width);
    }

    @Test
    void readsInLightAndInDark() throws Exception {
        Path measuring = measuring(1000, "[getComputedStyle(document.body).color, getComputedStyle(document.body).backgroundColor].join(' on ')");
        String light = measured(measuring);
        String dark = measured(measuring, "--blink-settings=preferredColorScheme=0");
        assertThat(light).isEqualTo("rgb(29, 33, 38) on rgb(252, 252, 250)");
        assertThat(dark).isEqualTo("rgb(231, 232, 230) on rgb(21, 24, 28)");
    }

    @Test
    void prints() throws Exception {
        Path print = directory.resolve("reference.pdf");
        browser.open(PAGE, "--no-pdf-header-footer", "--print-to-pdf=" + print);
        assertThat(Files.readString(print, StandardCharsets.ISO_8859_1)).startsWith("%PDF-").hasSizeGreaterThan(100_000);
    }

    private String measured(Path page, String... options) throws Exception {
        String[] all = Stream.concat(Stream.of("--dump-dom"), Stream.of(options)).toArray(String[]::new);
        return Jsoup.parse(browser.open(page, all).output()).body().attr("data-measured");
    }

    /** The page in a frame, since a window has a least width, with a script in it, which the page itself forbids. */
    private Path measuring(int width, String expression) throws IOException {
        String script = "<script>parent.document.body.dataset.measured = " + expression + "</script></body>";
        String page = Files.readString(PAGE).replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "").replace("</body>", script);
        String frame = "<!DOCTYPE html><body><iframe style=\"width: %dpx; height: 800px; border: 0\" srcdoc=\"%s\"></iframe>"
                .formatted(width, page.replace("&", "&amp;").replace("\"", "&quot;"));
        return Files.writeString(directory.resolve("measuring.html"), frame);
    }
}
