package io.github.entente.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecodingTest {

    private static final String TEXT = "“The café’s attaché,” said Núñez — in Lisbon.";

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void findsUnicodeWithOrWithoutMark(Charset charset, String mark) {
        assertThat(Decoding.of((mark + TEXT).getBytes(charset), null)).isEqualTo(new Decoding.Characters(TEXT));
    }

    @Test
    void believesAPageThatDeclaresItsEncoding() {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head>" + TEXT;
        assertThat(Decoding.of(page.getBytes(Charset.forName("windows-1252")), null)).isEqualTo(new Decoding.Characters(page));
    }

    @Test
    void findsTheEncodingOfPlainTextByItsBytes() {
        assertThat(Decoding.of(TEXT.getBytes(Charset.forName("windows-1252")), null)).isEqualTo(new Decoding.Characters(TEXT));
    }

    @Test
    void followsTheEncodingTold() {
        Charset koi8 = Charset.forName("KOI8-R");
        assertThat(Decoding.of("Мир".getBytes(koi8), koi8)).isEqualTo(new Decoding.Characters("Мир"));
        assertThat(Decoding.of(new byte[] {(byte) 0xE9, 'x'}, StandardCharsets.UTF_8))
                .isEqualTo(new Decoding.Undecodable("it is not valid UTF-8, the encoding told"));
    }

    @Test
    void writesLineEndsInOneWay() {
        assertThat(Decoding.of("a\r\nb\rc\n".getBytes(StandardCharsets.UTF_8), null)).isEqualTo(new Decoding.Characters("a\nb\nc\n"));
    }

    @Test
    void tellsBinaryFromText() {
        assertThat(Decoding.of("PK\3\4\0\0\0\0word/document.xml".getBytes(StandardCharsets.ISO_8859_1), null))
                .isEqualTo(new Decoding.Undecodable("it is binary; only plain text, HTML and JSON are read"));
        byte[] noise = new byte[512];
        new java.util.Random(7).nextBytes(noise);
        assertThat(Decoding.of(noise, null)).isInstanceOf(Decoding.Undecodable.class);
    }
}
