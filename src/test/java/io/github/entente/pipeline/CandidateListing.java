package io.github.entente.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.json.JsonMapper;

import io.github.entente.article.Article;
import io.github.entente.base.Span;
import io.github.entente.event.AnnotatedText;
import io.github.entente.mention.Entity;
import io.github.entente.mention.Mention;
import io.github.entente.mention.Mentions;
import io.github.entente.text.Sentence;
import io.github.entente.text.TimeExpression;
import io.github.entente.text.Token;

/**
 * Prints one line of JSON an article: its text, whom and what it mentions, and its time expressions; from which {@code src/training/learn_events.py} learns who takes part in what.
 * docs/reading.md tells the command.
 */
final class CandidateListing {

    private CandidateListing() {
    }

    /** @param folders directories of articles */
    public static void main(String... folders) throws IOException {
        Reader reader = Reader.load(System.err::println);
        JsonMapper json = new JsonMapper();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
                    System.out.println(json.writeValueAsString(listing(file, reader)));
                }
            }
        }
    }

    private static Map<String, Object> listing(Path file, Reader reader) throws IOException {
        Article article = AnnotatedText.article(file);
        Mentions mentions = reader.mentions().read(reader.texts().read(article));
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("file", file.toRealPath().toString());
        line.put("text", article.text());
        Map<String, Object> names = new LinkedHashMap<>();
        mentions.mentions().stream().map(Mention::entity).distinct().forEach(entity -> names.put(entity.id(), Stream.concat(Stream.of(entity.label()), entity.aliases().stream()).toList()));
        line.put("names", names);
        line.put("mentions", mentions.mentions().stream().map(mention -> mention(mention, mentions.text().sentences().get(mention.sentence()))).toList());
        line.put("times", mentions.text().times().stream().map(CandidateListing::time).toList());
        return line;
    }

    private static List<Object> mention(Mention mention, Sentence sentence) {
        Span head = sentence.tokens().stream().filter(token -> token.index() == mention.head()).map(Token::span).findFirst().orElse(mention.span());
        return List.of(mention.entity().id(), mention.span().begin(), mention.span().end(), head.begin(), head.end());
    }

    private static List<Object> time(TimeExpression time) {
        return List.of(time.span().begin(), time.span().end(), time.past().edtf(), time.future().edtf());
    }
}
