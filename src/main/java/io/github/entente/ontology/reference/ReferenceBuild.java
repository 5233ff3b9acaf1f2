package io.github.entente.ontology.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.github.entente.ontology.Ontology;

/** Writes the reference; the build runs it. */
public final class ReferenceBuild {

    private ReferenceBuild() {
    }

    /**
     * Writes the page of the bundled ontology to each file, whose folders it makes.
     *
     * @param files where to
     * @throws IOException if one cannot be written
     */
    public static void main(String[] files) throws IOException {
        String html = ReferencePage.of(Ontology.bundled()).html();
        for (String file : files) {
            Path path = Path.of(file).toAbsolutePath();
            Files.createDirectories(path.getParent());
            Files.writeString(path, html);
        }
    }
}
