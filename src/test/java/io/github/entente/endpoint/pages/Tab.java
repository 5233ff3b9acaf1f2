package io.github.entente.endpoint.pages;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** One tab: opens pages, runs scripts in them, and hears of every request and complaint. */
final class Tab implements AutoCloseable {

    private static final Pattern GIVING_WAY = Pattern.compile("target navigated|context was destroyed|Cannot find context");

    private final DevTools tools;

    Tab(DevTools tools) {
        this.tools = tools;
        Stream.of("Page", "Network", "Runtime", "Log").forEach(domain -> tools.send(domain + ".enable", Map.of()));
    }

    /** @param scheme {@code light} or {@code dark} */
    Tab looking(int width, int height, String scheme) {
        tools.send("Emulation.setDeviceMetricsOverride", Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        tools.send("Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Opens a page and waits until it is loaded; what was heard before is forgotten. */
    Tab open(URI page) {
        // Another place of the page that is open would not be loaded anew.
        tools.send("Page.navigate", Map.of("url", "about:blank"));
        until(() -> !value("location.href").asText().startsWith("http"), "leaving the page before " + page);
        tools.forget();
        tools.send("Page.navigate", Map.of("url", page.toString()));
        until(() -> !tools.events("Page.loadEventFired").isEmpty() && value("location.href").asText().startsWith("http"), "loading " + page);
        return this;
    }

    /** The value of an expression, awaited if it is a promise. */
    JsonNode value(String expression) {
        JsonNode result = tools.send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.get("result").path("value");
    }

    /** Waits until an expression is true. */
    Tab await(String expression) {
        until(() -> value(expression).asBoolean(), expression);
        return this;
    }

    void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            tools.send("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "code", key, "windowsVirtualKeyCode", code));
        }
    }

    void type(String text) {
        tools.send("Input.insertText", Map.of("text", text));
    }

    /** The addresses of all requests since the page was opened, without data that stand in the page. */
    List<String> requests() {
        return tools.events("Network.requestWillBeSent").stream().map(event -> event.get("request").get("url").asText())
                .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:")).toList();
    }

    /** What the browser complained of: errors of scripts, files that are missing, what the Content-Security-Policy kept out. */
    List<String> complaints() {
        Stream<String> log = tools.events("Log.entryAdded").stream().map(event -> event.get("entry")).filter(entry -> !entry.get("level").asText().matches("info|verbose"))
                .map(entry -> entry.get("text").asText() + " " + entry.path("url").asText());
        Stream<String> thrown = tools.events("Runtime.exceptionThrown").stream().map(JsonNode::toString);
        Stream<String> console = tools.events("Runtime.consoleAPICalled").stream().filter(event -> event.get("type").asText().matches("error|assert")).map(JsonNode::toString);
        return Stream.of(log, thrown, console).flatMap(each -> each).toList();
    }

    /** What a script said in a dialog. */
    List<String> dialogs() {
        return tools.events("Page.javascriptDialogOpening").stream().map(JsonNode::toString).toList();
    }

    /** The page as PDF, each byte a character. */
    String printed() {
        return new String(Base64.getDecoder().decode(tools.send("Page.printToPDF", Map.of()).get("data").asText()), StandardCharsets.ISO_8859_1);
    }

    /** The whole page as PNG. */
    byte[] picture() {
        return Base64.getDecoder().decode(tools.send("Page.captureScreenshot", Map.of("captureBeyondViewport", true)).get("data").asText());
    }

    private void until(BooleanSupplier condition, String what) {
        for (int i = 0; i < 600; i++) {
            if (now(condition)) {
                return;
            }
            try {
                TimeUnit.MILLISECONDS.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        throw new IllegalStateException("in vain waited for: " + what + "; " + complaints());
    }

    /** While one page gives way to another, there is none that could be asked. */
    private static boolean now(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (IllegalStateException e) {
            if (GIVING_WAY.matcher(String.valueOf(e.getMessage())).find()) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        tools.send("Page.close", Map.of());
        tools.close();
    }
}
