package io.github.entente.pipeline.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.entente.base.EntenteException;

/** Annotations as JSON files. Fields that are not measured (tenures, agents) are passed over. */
final class AnnotationFile {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .defaultSetterInfo(JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL))
            .build();

    private AnnotationFile() {
    }

    /**
     * Reads one.
     *
     * @throws EntenteException of kind USAGE, naming file, field and line, if it is none
     */
    static Annotation read(Path file) {
        try {
            return MAPPER.readValue(Files.readString(file), Annotation.class);
        } catch (JsonMappingException e) {
            throw fault(file, "field " + field(e) + ": " + reason(e) + line(e), e);
        } catch (JsonProcessingException e) {
            throw fault(file, "it is not valid JSON: " + e.getOriginalMessage() + line(e), e);
        } catch (IOException e) {
            throw fault(file, "it cannot be read as UTF-8 text (" + e + ")", e);
        }
    }

    /**
     * Writes one, in a form for people to read.
     *
     * @throws EntenteException of kind USAGE if the file cannot be written
     */
    static void write(Annotation annotation, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(annotation) + "\n");
        } catch (IOException e) {
            throw fault(file, "it cannot be written (" + e + ")", e);
        }
    }

    static EntenteException fault(Path file, String what) {
        return new EntenteException(EntenteException.Kind.USAGE, file + ": " + what);
    }

    private static EntenteException fault(Path file, String what, IOException cause) {
        return new EntenteException(EntenteException.Kind.USAGE, file + ": " + what, cause);
    }

    /** The way to the field: {@code events[2].mentions[0].anchor}. */
    private static String field(JsonMappingException e) {
        String path = e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining());
        return path.isEmpty() ? "(all)" : path.replaceFirst("^\\.", "");
    }

    /** The library's message without Java's names, which tell an annotator nothing. */
    private static String reason(JsonMappingException e) {
        Throwable cause = e.getCause();
        if (cause instanceof IllegalArgumentException told && told.getMessage() != null) {
            return told.getMessage();
        }
        return e instanceof com.fasterxml.jackson.databind.exc.InvalidNullException ? "it is missing or null"
                : e.getOriginalMessage().replaceAll("`?java\\.[\\w.]*\\.(\\w+)(<[^>]*>)?`?", "$1");
    }

    private static String line(JsonProcessingException e) {
        return e.getLocation() == null ? "" : " (line " + e.getLocation().getLineNr() + ")";
    }
}
