package io.github.entente.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.github.entente.base.Span;

/** Sentences whose words are cut at spaces and punctuation, with nothing else known of them. */
final class Plain {

    private static final Pattern TOKEN = Pattern.compile(
            "(?:[A-Z]\\.){2,}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Gen|Mr|Mrs|No)\\.|[ap]\\.m\\.?"
                    + "|['’](?:s|ll|re|ve|d|m)\\b|\\$(?=\\d)|\\d+(?:[.,:/]\\d+)*[\\p{L}\\d]*(?:[-–][\\p{L}\\d]+)*|[\\p{L}\\d]+(?:[-–][\\p{L}\\d]+)*|--|\\S");

    private Plain() {
    }

    static Sentence sentence(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher words = TOKEN.matcher(text);
        while (words.find()) {
            String form = words.group().replace('’', '\'').replace('–', '-').replace("—", "--");
            tokens.add(new Token(tokens.size(), new Span(words.start(), words.end()), form, form, "", -1, "", "O"));
        }
        Span span = new Span(0, text.length());
        return new Sentence(0, span, new Block(Block.Kind.PARAGRAPH, span), tokens);
    }
}
