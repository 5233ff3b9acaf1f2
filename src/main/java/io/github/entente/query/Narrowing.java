package io.github.entente.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.E_LogicalOr;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.apache.jena.sparql.syntax.PatternVars;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Lets the values of optional parameters narrow a question from the start.
 *
 * <p>Questions write <code>FILTER (!BOUND(?state) || EXISTS { ?event ent:involvesState ?state })</code>, which goes through all events even
 * where the state is given. There the pattern comes first instead, as <code>{ SELECT DISTINCT ?event { … } }</code>: the same answer, since
 * each event passes once, found by way of the state.
 */
final class Narrowing extends ElementTransformCopyBase {

    private final Set<Var> given;

    private Narrowing(Set<Var> given) {
        this.given = given;
    }

    /** @param given the parameters that have values */
    static Query of(Query query, Set<Var> given) {
        Narrowing narrowing = new Narrowing(given);
        return QueryTransformOps.transform(query, narrowing, new ExprTransformApplyElementTransform(narrowing));
    }

    @Override
    public Element transform(ElementGroup group, List<Element> members) {
        List<Element> narrowing = new ArrayList<>();
        List<Element> rest = new ArrayList<>();
        for (Element member : members) {
            Optional<Element> narrow = condition(member).flatMap(pattern -> first(pattern, members, member));
            narrow.ifPresentOrElse(narrowing::add, () -> rest.add(member));
        }
        if (narrowing.isEmpty()) {
            return super.transform(group, members);
        }
        ElementGroup narrowed = new ElementGroup();
        narrowing.forEach(narrowed::addElement);
        rest.forEach(narrowed::addElement);
        return narrowed;
    }

    /** The pattern of a condition on a parameter that has a value. */
    private Optional<Element> condition(Element member) {
        return member instanceof ElementFilter filter && filter.getExpr() instanceof E_LogicalOr either
                && either.getArg1() instanceof E_LogicalNot not && not.getArg() instanceof E_Bound bound
                && given.contains(bound.getArg().asVar()) && either.getArg2() instanceof E_Exists exists
                ? Optional.of(exists.getElement()) : Optional.empty();
    }

    /** What the pattern finds for the variables that it shares with the group; nothing where it shares none. */
    private Optional<Element> first(Element pattern, List<Element> members, Element condition) {
        Set<Var> around = members.stream().filter(member -> member != condition).flatMap(member -> PatternVars.vars(member).stream()).collect(Collectors.toSet());
        Set<String> shared = PatternVars.vars(pattern).stream().filter(around::contains).filter(variable -> !given.contains(variable)).map(Var::getVarName)
                .collect(Collectors.toCollection(TreeSet::new));
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        Query found = new Query();
        found.setQuerySelectType();
        found.setDistinct(true);
        shared.forEach(found::addResultVar);
        found.setQueryPattern(pattern);
        return Optional.of(new ElementSubQuery(found));
    }
}
