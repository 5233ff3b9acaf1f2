package io.github.entente.text.emory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;

import io.github.entente.text.Parser;
import io.github.entente.text.Token;

/**
 * Emory NLP4J 1.1.3 with its English models. It is fed with our own words; its tokenizer and sentence splitter are not used.
 *
 * <p>Once made it does not change, so any number of threads may share it.
 */
public final class EmoryParser implements Parser {

    private final List<NLPComponent<NLPNode>> components;

    EmoryParser(Models models) {
        components = models.components();
    }

    /**
     * Loads the models from the cache, in about a second; the first time on a machine they are packed into it, which
     * takes some ten seconds and 1 GB of memory.
     *
     * @param progress told what is going on, in words for a person, if it takes long
     * @throws io.github.entente.base.EntenteException if the models are missing or the cache cannot be written
     */
    public static EmoryParser load(Consumer<String> progress) {
        ModelCache cache = ModelCache.standard(progress);
        return new EmoryParser(Models.load(cache::get));
    }

    @Override
    public List<Token> parse(List<Token> words) {
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode().toRoot();
        for (Token word : words) {
            nodes[word.index() + 1] = new NLPNode(word.index() + 1, word.form());
        }
        components.forEach(component -> component.process(nodes));
        List<Token> parsed = new ArrayList<>(words.size());
        for (Token word : words) {
            parsed.add(complete(word, nodes[word.index() + 1]));
        }
        return parsed;
    }

    private static Token complete(Token word, NLPNode node) {
        String pos = node.getPartOfSpeechTag();
        return new Token(word.index(), word.span(), word.form(), Lemmas.lemma(word.form(), pos, node.getLemma()), pos,
                node.getDependencyHead().getID() - 1, node.getDependencyLabel(), node.getNamedEntityTag());
    }
}
