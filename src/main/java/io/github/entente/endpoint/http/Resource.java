package io.github.entente.endpoint.http;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import io.github.entente.base.EntenteException;

/**
 * The edge towards clients: methods, replies, problems. A part of the server extends it and maps it to a path.
 *
 * <p>HEAD is answered as GET without its content, OPTIONS with the methods there are, others with 405.
 */
public abstract class Resource extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(Resource.class);

    private final String methods;

    /** @param methods what {@link #answer} takes, {@code GET} or {@code POST} and so on; GET brings HEAD with it */
    protected Resource(String... methods) {
        List<String> given = List.of(methods);
        this.methods = String.join(", ", given) + (given.contains("GET") ? ", HEAD" : "") + ", OPTIONS";
    }

    /**
     * Answers a request of one of the methods, HEAD as if it were GET.
     *
     * @throws EntenteException if it cannot be answered as asked; a {@link ProblemException} says with which status
     */
    protected abstract Reply answer(HttpServletRequest request) throws IOException;

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Reply reply = reply(request);
        head(reply, response);
        if (!request.getMethod().equals("HEAD")) {
            write(reply, request, response);
        }
    }

    private static void head(Reply reply, HttpServletResponse response) {
        response.setStatus(reply.status());
        reply.headers().forEach(response::setHeader);
    }

    /** What fails after the first bytes breaks the connection off, so that no client takes a part for the whole. */
    private static void write(Reply reply, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            reply.body().write(response.getOutputStream());
        } catch (ProblemException e) {
            if (response.isCommitted()) {
                throw new IOException("cut off: " + e.getMessage(), e);
            }
            response.resetBuffer();
            Reply problem = ProblemWriter.reply(e.problem(), request);
            head(problem, response);
            problem.body().write(response.getOutputStream());
        }
    }

    private Reply reply(HttpServletRequest request) throws IOException {
        try {
            return answered(request);
        } catch (ProblemException e) {
            return ProblemWriter.reply(e.problem(), request);
        } catch (EntenteException e) {
            return ProblemWriter.reply(Problem.of(e), request);
        } catch (HttpException.RuntimeException e) {
            return ProblemWriter.reply(Problem.of(e.getCode(), "the request cannot be read: " + e.getReason()), request);
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("{} {} failed; please report it with what follows", request.getMethod(), request.getRequestURI(), e);
            return ProblemWriter.reply(Problem.of(500, "something went wrong here that nobody foresaw; the server's log tells more"), request);
        }
    }

    private Reply answered(HttpServletRequest request) throws IOException {
        String method = request.getMethod();
        if (method.equals("OPTIONS")) {
            return Reply.empty(204).withHeader("Allow", methods);
        }
        if (!List.of(methods.split(", ")).contains(method)) {
            throw Problem.of(405, method + " is not possible here; there is " + methods).withHeader("Allow", methods).exception();
        }
        return answer(request);
    }
}
