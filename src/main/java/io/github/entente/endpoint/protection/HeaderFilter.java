package io.github.entente.endpoint.protection;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Header fields of every answer. Any page may read what is public here, without credentials (CORS, Fetch standard, section 3.2);
 * no browser shall guess types, show answers in a frame, run what is in them or tell others where it was.
 */
final class HeaderFilter implements Filter {

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            // Pages that show more say what they need.
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "ETag, Link, Location, Retry-After");
    private static final Map<String, String> PREFLIGHT = Map.of(
            "Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS",
            "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match",
            "Access-Control-Max-Age", "86400");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain next) throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        ALWAYS.forEach(answer::setHeader);
        if (asked.getMethod().equals("OPTIONS") && asked.getHeader("Access-Control-Request-Method") != null) {
            PREFLIGHT.forEach(answer::setHeader);
        }
        next.doFilter(request, response);
    }
}
