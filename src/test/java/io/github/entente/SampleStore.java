package io.github.entente;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.commons.io.FileUtils;

import io.github.entente.article.SampleArticles;
import io.github.entente.pipeline.Knowledge;
import io.github.entente.pipeline.Pipeline;
import io.github.entente.pipeline.Reader;
import io.github.entente.pipeline.Sink;
import io.github.entente.pipeline.Summary;
import io.github.entente.store.Store;

import static org.assertj.core.api.Assertions.assertThat;

/** A store with the bundled samples as the program reads them, filled once for all tests. */
public final class SampleStore {

    private static final Store STORE = filled();

    private SampleStore() {
    }

    public static Store open() {
        return STORE;
    }

    private static Store filled() {
        Knowledge knowledge = Knowledge.bundled();
        Path directory = directory();
        Store store = knowledge.open(directory);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            store.close();
            FileUtils.deleteQuietly(directory.toFile());
        }));
        Pipeline pipeline = Pipeline.of(Reader.load(progress -> { }), knowledge).forSamples();
        Summary summary = pipeline.run(SampleArticles.read(), Sink.into(store), outcome -> { });
        assertThat(summary.ingested()).as("%s", summary).isEqualTo(SampleArticles.names().size());
        return store;
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("samples");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
