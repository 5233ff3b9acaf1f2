package io.github.entente.endpoint.asking;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorByTypeBase;
import org.apache.jena.sparql.algebra.op.Op0;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunction2;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

import io.github.entente.endpoint.http.Problem;
import io.github.entente.endpoint.http.ProblemException;

/** Counts the patterns and functions of a query: planning takes time that grows faster than they do, and cannot be stopped. */
final class Parts extends OpVisitorByTypeBase {

    /** The questions of the library have under 300. */
    private static final int MOST = 2_000;

    private int count;

    private Parts() {
    }

    /** @throws ProblemException 400 if there are too many */
    static void check(Query query) {
        if (query.getQueryPattern() != null) {
            Parts parts = new Parts();
            Walker.walk(Algebra.compile(query), parts, parts.new Functions());
        }
    }

    private void add(int more) {
        count += more;
        if (count > MOST) {
            throw Problem.of(400, "the query has more than " + MOST + " parts (patterns and functions); split it, and give long lists by VALUES").exception();
        }
    }

    @Override
    protected void visitN(OpN operator) {
        add(1);
    }

    @Override
    protected void visit2(Op2 operator) {
        add(1);
    }

    @Override
    protected void visit1(Op1 operator) {
        add(1);
    }

    @Override
    protected void visit0(Op0 operator) {
        add(operator instanceof OpBGP pattern ? pattern.getPattern().size() : 1);
    }

    @Override
    protected void visitFilter(OpFilter operator) {
        add(operator.getExprs().size());
    }

    @Override
    protected void visitLeftJoin(OpLeftJoin operator) {
        add(1);
    }

    private final class Functions extends ExprVisitorBase {
        @Override
        public void visit(ExprFunction1 function) {
            add(1);
        }

        @Override
        public void visit(ExprFunction2 function) {
            add(1);
        }

        @Override
        public void visit(ExprFunctionN function) {
            add(1);
        }
    }
}
