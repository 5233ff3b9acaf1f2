// The editor of /query: YASGUI's parts, asking only this server. Without this script the form still works.
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const form = byId("ask");
  const area = byId("query");
  const LONGEST_ADDRESS = 4000;
  let running;

  const completions = fetch("/query/completions.json").then((response) => response.json());

  /** YASGUI's own completers ask prefix.cc and Linked Open Vocabularies; these know the ontology. */
  const complete = () => {
    const ofTerms = (wanted) => (yasqe, token) => completions.then((all) => all.terms.filter(wanted).map((term) => term.iri)
      .filter((iri) => iri.startsWith(token.autocompletionString) || named(all, iri).includes(token.autocompletionString.toLowerCase())));
    const named = (all, iri) => all.terms.find((term) => term.iri === iri).label.toLowerCase();
    const labeled = (yasqe, hints) => completions.then((all) => hints.map((hint) => {
      const iri = full(hint.text, yasqe.getPrefixesFromQuery());
      const term = all.terms.find((each) => each.iri === iri);
      return term && term.label ? { ...hint, displayText: `${hint.text}   ${term.label}` } : hint;
    }));
    const full = (text, prefixes) => {
      const [prefix, ...rest] = text.split(":");
      return text.startsWith("<") ? text.slice(1, -1) : (prefixes[prefix] || "") + rest.join(":");
    };
    const objectsToo = (yasqe) => {
      const token = yasqe.getCompleteToken();
      return token.string.includes(":") && !token.state.possibleCurrent.includes("a");
    };
    Yasqe.defaults.autocompleters = [];
    Yasqe.forkAutocompleter("prefixes", { name: "prefixes", persistenceId: null,
      get: () => completions.then((all) => Object.entries(all.prefixes).map(([prefix, space]) => `${prefix}: <${space}>`).sort()) });
    Yasqe.forkAutocompleter("property", { name: "property", get: ofTerms((term) => term.property), postprocessHints: labeled });
    Yasqe.forkAutocompleter("class", { name: "class", isValidCompletionPosition: objectsToo, get: ofTerms((term) => !term.property), postprocessHints: labeled });
    Yasqe.defaults.autocompleters.push("variables");
  };

  /** A problem, with the place in the query where the server or the editor saw it. */
  const complain = (text, line, column) => {
    byId("problem").textContent = text;
    if (line) {
      const go = document.createElement("button");
      go.type = "button";
      go.textContent = `Go to line ${line}, column ${column || 1}`;
      go.addEventListener("click", () => { yasqe.focus(); yasqe.getDoc().setCursor(line - 1, (column || 1) - 1); });
      byId("problem").append("\n", go);
      yasqe.addLineClass(line - 1, "background", "wrong");
    }
  };

  const forget = () => {
    byId("problem").replaceChildren();
    for (let line = 0; line < yasqe.getDoc().lineCount(); line++) {
      yasqe.removeLineClass(line, "background", "wrong");
    }
  };

  const post = (query, accept, format, signal) => fetch("/entente/sparql", {
    method: "POST", signal, headers: { Accept: accept, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(format ? { query, format } : { query })
  });

  /** Reads what the server says of a request that it did not answer: a problem after RFC 9457, or text. */
  const refused = async (response) => {
    const text = await response.text();
    const place = /line[ :]+(\d+),? *(?:column|col)[ :]+(\d+)/i.exec(text);
    try {
      const problem = JSON.parse(text);
      complain(problem.detail || text, problem.line || (place && +place[1]), problem.column || (place && +place[2]));
    } catch {
      complain(`${text || response.statusText}`.trim(), place && +place[1], place && +place[2]);
    }
  };

  const busy = (controller) => {
    running = controller;
    byId("cancel").hidden = !controller;
    byId("run").disabled = Boolean(controller);
    byId("results").setAttribute("aria-busy", Boolean(controller));
  };

  /** Sends the query, unless one is running; Cancel ends it here, and the server stops when it sees that nobody listens. */
  const send = async (accept, format, use) => {
    if (running) {
      return;
    }
    forget();
    busy(new AbortController());
    const begin = performance.now();
    try {
      const response = await post(yasqe.getValue(), accept, format, running.signal);
      await (response.ok ? use(response, begin) : refused(response));
    } catch (failure) {
      complain(failure.name === "AbortError" ? "Canceled." : `The server cannot be reached: ${failure.message}`);
    } finally {
      busy(undefined);
    }
  };

  const run = () => send(["CONSTRUCT", "DESCRIBE"].includes(yasqe.getQueryType()) ? "text/turtle" : "application/sparql-results+json", undefined,
    async (response, begin) => {
      const data = await response.text();
      yasr.setResponse({ data, contentType: response.headers.get("Content-Type"), status: response.status, executionTime: Math.round(performance.now() - begin) });
    });

  const download = () => send("*/*", byId("format").value, async (response) => {
    const ending = { turtle: "ttl" }[byId("format").value] || byId("format").value;
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await response.blob());
    link.download = `entente.${ending}`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  });

  const address = () => {
    const parameters = new URLSearchParams({ query: yasqe.getValue() });
    return `/query${parameters.toString().length > LONGEST_ADDRESS ? "#" : "?"}${parameters}`;
  };

  complete();
  const place = document.createElement("div");
  area.after(place);
  const yasqe = new Yasqe(place, { value: area.value.trimEnd(), persistenceId: null, showQueryButton: false, createShareableLink: null, consumeShareLink: null,
    resizeable: false, editorHeight: "24rem", autofocus: false, extraKeys: { "Ctrl-Enter": run, "Cmd-Enter": run, Tab: false, "Shift-Tab": false, Esc: () => byId("run").focus() },
    requestConfig: { endpoint: `${location.origin}/entente/sparql` } });
  yasqe.getInputField().setAttribute("aria-label", "SPARQL query");
  const yasr = new Yasr(byId("results"), { persistenceId: null, prefixes: () => yasqe.getPrefixesFromQuery() });
  area.hidden = true;
  area.previousElementSibling.remove();
  yasqe.on("change", () => { byId("link").href = address(); });
  form.addEventListener("submit", (event) => { event.preventDefault(); run(); });
  byId("cancel").addEventListener("click", () => running && running.abort());
  byId("download").addEventListener("click", download);
  byId("narrow").addEventListener("input", (event) => {
    const words = event.target.value.toLowerCase();
    document.querySelectorAll(".library li").forEach((item) => { item.hidden = !`${item.textContent} ${item.firstElementChild.title}`.toLowerCase().includes(words); });
  });
  ["download", "link", "narrow"].forEach((id) => { byId(id).hidden = false; });
  document.querySelector(".keys").hidden = false;
  const long = new URLSearchParams(location.hash.slice(1)).get("query");
  if (long) {
    yasqe.setValue(long);
  }
  byId("link").href = address();
  if (long || form.dataset.asked === "yes") {
    run();
  }
  window.entente = { yasqe, yasr };
})();
