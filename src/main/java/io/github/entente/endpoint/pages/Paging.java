package io.github.entente.endpoint.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import io.github.entente.endpoint.http.Problem;

/**
 * Where one is in a list that is too long for a page.
 *
 * @param parameter the query parameter that says so
 * @param anchor the list's place in the page
 * @param page the page, counted from 0
 * @param size rows on a page
 * @param total rows in all
 * @param ceiling the number at which counting stops
 * @param others the other parameters of the request
 */
record Paging(String parameter, String anchor, int page, int size, int total, int ceiling, Map<String, String> others) {

    /** @throws io.github.entente.endpoint.http.ProblemException 400 if the request does not name a page by its number */
    static Paging of(HttpServletRequest request, String parameter, String anchor, int size, int total, int ceiling) {
        return new Paging(parameter, anchor, number(request, parameter), size, total, ceiling, others(request, parameter));
    }

    static int number(HttpServletRequest request, String parameter) {
        String written = request.getParameter(parameter);
        if (written == null) {
            return 0;
        }
        if (!written.matches("[1-9]\\d{0,5}")) {
            throw Problem.of(400, parameter + "=" + Visible.of(written) + " names no page; a number from 1 is needed").exception();
        }
        return Integer.parseInt(written) - 1;
    }

    private static Map<String, String> others(HttpServletRequest request, String parameter) {
        Map<String, String> others = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(parameter) && values.length > 0 && !values[0].isEmpty()) {
                others.put(name, values[0]);
            }
        });
        return others;
    }

    /** The number of rows as words; a count that was cut says so. */
    String count() {
        return total >= ceiling ? "more than " + String.format(java.util.Locale.US, "%,d", ceiling) : String.format(java.util.Locale.US, "%,d", total);
    }

    /** The rows of this page. */
    <T> List<T> cut(List<T> rows) {
        return rows.stream().skip((long) page * size).limit(size).toList();
    }

    boolean needed() {
        return total > size;
    }

    int first() {
        return page * size + 1;
    }

    int last() {
        return Math.min(total, (page + 1) * size);
    }

    boolean hasPrevious() {
        return page > 0;
    }

    boolean hasNext() {
        return last() < total;
    }

    /** The same page of the site with another page of the list. */
    String href(int other) {
        Map<String, String> all = new TreeMap<>(others);
        if (other > 0) {
            all.put(parameter, Integer.toString(other + 1));
        }
        String query = all.entrySet().stream().map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue())).collect(Collectors.joining("&"));
        return "?" + query + "#" + anchor;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
