package io.github.entente.store.search;

import java.io.Reader;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * How text is cut into the words that are looked up, in the index and in queries alike.
 *
 * <p>Case, accents and English endings do not matter: <i>Visits</i> is found by <i>visit</i>, <i>Đà Nẵng</i> by <i>da nang</i>. A name
 * with a hyphen is found by either part and by both written together: <i>Sang-gyu</i> by <i>sang</i>, <i>gyu</i> and <i>sanggyu</i>.
 * <i>U.S.</i> is found by <i>US</i>, and <i>defense</i> by <i>defence</i> ({@link Spellings}). Japanese, Chinese and Korean, which stand without
 * spaces, are cut into pairs of characters. No word is too common to be kept, so that phrases can be searched for.
 *
 * @see <a href="https://snowballstem.org/algorithms/english/stemmer.html">M. Porter's English stemmer (Porter2)</a>, which knows more of
 *     the field's words than Lucene's KStem: that one keeps <i>exercises</i> and <i>talks</i> apart from <i>exercise</i> and <i>talk</i>
 */
final class Words extends Analyzer {

    private static final Pattern HYPHENATED = Pattern.compile("(?<![\\p{L}\\p{N}-])([\\p{L}\\p{N}]+)-([\\p{L}\\p{N}]+)(?![\\p{L}\\p{N}-])");
    private static final Pattern DOTTED = Pattern.compile("\\b(\\p{Lu})\\.(?:(\\p{Lu})\\.)(?:(\\p{Lu})\\.)?");

    private final StemmerOverrideMap spellings;

    Words(Spellings spellings) {
        this.spellings = spellings.byStem();
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new PatternReplaceCharFilter(HYPHENATED, "$1-$2 $1$2", new PatternReplaceCharFilter(DOTTED, "$1$2$3 ", reader));
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        StandardTokenizer words = new StandardTokenizer();
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(new CJKWidthFilter(words))));
        return new TokenStreamComponents(words, new StemmerOverrideFilter(new SnowballFilter(new CJKBigramFilter(plain), new EnglishStemmer()), spellings));
    }
}
