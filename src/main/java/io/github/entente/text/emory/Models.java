package io.github.entente.text.emory;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;

/**
 * The components of the parser, ready to run.
 *
 * @param components in the order in which they work on a sentence: each uses what those before it found
 */
record Models(List<NLPComponent<NLPNode>> components) {

    Models {
        components = List.copyOf(components);
    }

    /** Loads everything in two threads, of which the dependency parser takes one. */
    static Models load(Function<Part, Object> source) {
        CompletableFuture<NLPComponent<NLPNode>> parser = CompletableFuture.supplyAsync(() -> component(Part.DEPENDENCIES, source));
        NLPComponent<NLPNode> tagger = component(Part.TAGGER, source);
        NLPComponent<NLPNode> names = component(Part.NAMES, source);
        NLPComponent<NLPNode> lexica = lexica(source);
        return new Models(List.of(lexica, tagger, new MorphologicalAnalyzer<>(Language.ENGLISH), names, parser.join()));
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> component(Part part, Function<Part, Object> source) {
        OnlineComponent<NLPNode, ?> component = (OnlineComponent<NLPNode, ?>) source.apply(part);
        component.setFlag(NLPFlag.DECODE);
        return component;
    }

    @SuppressWarnings("unchecked")
    private static NLPComponent<NLPNode> lexica(Function<Part, Object> source) {
        // Its only constructors want a configuration; an empty one loads nothing.
        GlobalLexica<NLPNode> lexica = new GlobalLexica<>(
                new ByteArrayInputStream("<configuration/>".getBytes(StandardCharsets.UTF_8)));
        lexica.setAmbiguityClasses(new GlobalLexicon<>((Map<String, List<String>>) source.apply(Part.AMBIGUITY_CLASSES),
                Field.word_form_simplified_lowercase, "ambiguity classes"));
        lexica.setWordClusters(new GlobalLexicon<>((Map<String, Set<String>>) source.apply(Part.WORD_CLUSTERS),
                Field.word_form_simplified_lowercase, "word clusters"));
        return lexica;
    }
}
