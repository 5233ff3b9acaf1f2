package io.github.entente.endpoint.asking;

import java.util.List;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/** Makes the engine look at a signal where it does not by itself: in property paths, regular expressions and large values. */
final class Guards {

    /** The first calls whatever it is told to; the others are REGEX, REPLACE and CONCAT under names that are not guarded. */
    private static final List<String> UNKNOWN = List.of("apply", "matches", "replace", "concat");
    private static final FunctionRegistry FUNCTIONS = functions();

    private Guards() {
    }

    /** @param context of one execution, before it begins */
    static void set(Context context, Signal signal) {
        context.set(ARQConstants.symCancelQuery, signal.flag());
        context.set(ARQ.httpServiceAllowed, false);
        FunctionRegistry.set(context, FUNCTIONS);
        QC.setFactory(context, execution -> new StoppableExecutor(execution, signal));
        RewriteFactory rewrites = each -> plan -> Transformer.transform(new TransformCopy(), new GuardedExpressions(signal),
                Optimize.stdOptimizationFactory.create(each).rewrite(plan));
        context.set(ARQConstants.sysOptimizerFactory, rewrites);
    }

    private static FunctionRegistry functions() {
        // Whoever asks learns of it by an empty value; the log is not theirs to fill.
        E_Function.WarnOnUnknownFunction = false;
        FunctionRegistry functions = FunctionRegistry.createFrom(FunctionRegistry.get());
        UNKNOWN.forEach(name -> functions.remove("http://www.w3.org/2005/xpath-functions#" + name));
        return functions;
    }

    /** TDB2's own, with paths that can be stopped. */
    private static final class StoppableExecutor extends OpExecutorTDB2 {

        private final Signal signal;

        private StoppableExecutor(ExecutionContext execution, Signal signal) {
            super(execution);
            this.signal = signal;
        }

        @Override
        protected QueryIterator execute(OpPath path, QueryIterator input) {
            ExecutionContext stoppable = ExecutionContext.copyChangeActiveGraph(execCxt, new StoppableGraph(execCxt.getActiveGraph(), signal));
            return new QueryIterPath(path.getTriplePath(), input, stoppable);
        }
    }
}
