package io.github.entente.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TreeTest {

    private static final String WORDS = "Japan, Chile and Peru will hold talks in Lima.";
    private final Tree tree = Tree.of(ParsedText.sentence(WORDS));

    private Token word(String form) {
        return tree.sentence().tokens().stream().filter(token -> token.form().equals(form)).findFirst().orElseThrow();
    }

    private static List<String> forms(List<Token> tokens) {
        return tokens.stream().map(Token::form).toList();
    }

    @Test
    void walksUpAndDown() {
        assertThat(tree.head(word("talks"))).contains(word("hold"));
        assertThat(tree.head(word("hold"))).isEmpty();
        assertThat(forms(tree.children(word("hold"), "aux", "dobj"))).containsExactly("will", "talks");
        assertThat(forms(tree.pathToRoot(word("Lima")))).endsWith("hold").startsWith("in");
        assertThat(tree.isUnder(word("Lima"), word("hold"))).isTrue();
        assertThat(tree.isUnder(word("hold"), word("Lima"))).isFalse();
    }

    @Test
    void givesSubtreesAndTheirWords() {
        assertThat(forms(tree.subtree(word("in")))).containsExactly("in", "Lima");
        assertThat(tree.span(word("in")).in(WORDS)).isEqualTo("in Lima");
        assertThat(forms(tree.conjuncts(word("Japan")))).containsExactly("Japan", "Chile", "Peru");
        assertThat(forms(tree.conjuncts(word("Peru")))).containsExactly("Peru");
    }
}
