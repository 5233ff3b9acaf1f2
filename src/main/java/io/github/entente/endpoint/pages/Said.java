package io.github.entente.endpoint.pages;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * A triple with the labels of its parts, whose sentences are yet to be found.
 *
 * @param subject the subject
 * @param subjectLabel what it is called, or nothing
 * @param property the property
 * @param propertyLabel what it is called, or nothing
 * @param value the object
 * @param valueLabel what it is called, or nothing
 */
record Said(Node subject, String subjectLabel, Node property, String propertyLabel, Node value, String valueLabel) {

    Triple triple() {
        return Triple.create(subject, property, value);
    }
}
