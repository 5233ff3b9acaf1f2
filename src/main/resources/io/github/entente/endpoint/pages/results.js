// Rows of an answer as a plain table, for YASGUI's result viewer: names in place of IRIs, sorted by a click, narrowed by words, in pages.
"use strict";
(() => {
  const OURS = { "https://w3id.org/entente/id/": "/id/", "https://w3id.org/entente/graph/": "/articles/", "https://w3id.org/entente/ns#": "/ns#" };
  const PAGE = 100;
  const LONG = 60;
  const LABELS_AT_ONCE = 200;
  const LABEL = "Label";

  const element = (name, text, properties = {}) => Object.assign(document.createElement(name), text === undefined ? {} : { textContent: text }, properties);
  // Text turned around by its own characters stays inside its element.
  const words = (text, name = "bdi") => element(name, text);

  const href = (iri) => {
    const space = Object.keys(OURS).find((each) => iri.startsWith(each));
    return space ? OURS[space] + iri.slice(space.length) : /^https?:\/\//i.test(iri) ? iri : undefined;
  };

  const short = (iri, prefixes) => {
    const [prefix, space] = Object.entries(prefixes).find((each) => iri.startsWith(each[1])) || [];
    return space === undefined ? iri.replace("https://w3id.org/entente/id/", "").replace("https://w3id.org/entente/graph/", "") : `${prefix}:${iri.slice(space.length)}`;
  };

  const compare = (a, b) => {
    const [left, right] = [a ? a.value : "", b ? b.value : ""];
    const numbers = left !== "" && right !== "" && !isNaN(left) && !isNaN(right);
    return numbers ? left - right : left.localeCompare(right, "en");
  };

  class Rows {
    label = "Table";
    priority = 10;
    names = new Map();

    constructor(yasr) {
      this.yasr = yasr;
    }

    canHandleResults() {
      return Boolean(this.yasr.results && this.yasr.results.getVariables().length);
    }

    draw() {
      // The viewer's own reading replaces braces in text; the answer itself does not.
      const json = JSON.parse(this.yasr.results.getOriginalResponseAsString());
      this.variables = json.head.vars.filter((name) => !(name.endsWith(LABEL) && json.head.vars.includes(name.slice(0, -LABEL.length))));
      this.all = json.results.bindings;
      this.rows = this.all;
      this.page = 0;
      this.sorted = undefined;
      this.place = element("div", undefined, { className: "rows" });
      this.yasr.resultsEl.append(this.narrowing(), this.place);
      this.show();
    }

    narrowing() {
      const label = element("label", "Narrow the rows ");
      const input = element("input", undefined, { type: "search", autocomplete: "off" });
      input.addEventListener("input", () => {
        const wanted = input.value.toLowerCase();
        this.rows = this.all.filter((row) => Object.values(row).some((cell) => cell.value.toLowerCase().includes(wanted)));
        this.page = 0;
        this.show();
      });
      label.append(input);
      return label;
    }

    show() {
      const table = element("table", undefined, { className: "stack" });
      const head = element("tr");
      head.append(...this.variables.map((name) => this.heading(name)));
      const thead = element("thead");
      thead.append(head);
      const body = element("tbody");
      const shown = this.rows.slice(this.page * PAGE, (this.page + 1) * PAGE);
      body.append(...shown.map((row) => this.row(row)));
      table.append(element("caption", this.rows.length === this.all.length ? `${this.all.length} rows` : `${this.rows.length} of ${this.all.length} rows`), thead, body);
      const wide = element("div", undefined, { className: "wide", tabIndex: 0 });
      wide.setAttribute("role", "region");
      wide.setAttribute("aria-label", "Rows of the answer");
      wide.append(table);
      this.place.replaceChildren(wide, ...this.paging());
      this.name();
    }

    heading(name) {
      const cell = element("th", undefined, { scope: "col" });
      const button = element("button", name, { type: "button", className: "sort" });
      const up = this.sorted && this.sorted.name === name && this.sorted.up;
      if (this.sorted && this.sorted.name === name) {
        cell.setAttribute("aria-sort", up ? "ascending" : "descending");
      }
      button.addEventListener("click", () => {
        this.sorted = { name, up: !up };
        const key = this.all.some((row) => row[name + LABEL]) ? name + LABEL : name;
        this.rows = [...this.rows].sort((a, b) => (this.sorted.up ? 1 : -1) * compare(a[key], b[key]));
        this.show();
        this.place.querySelector(`th:nth-child(${this.variables.indexOf(name) + 1}) button`).focus();
      });
      cell.append(button);
      return cell;
    }

    row(row) {
      const line = element("tr");
      line.append(...this.variables.map((name) => {
        const cell = element("td");
        cell.dataset.head = name;
        const shown = row[name + LABEL] || row[name];
        cell.className = shown && shown.value.length > LONG && !(row[name] || {}).type?.startsWith("uri") ? "long" : "";
        cell.append(...this.cell(row[name], row[name + LABEL]));
        return cell;
      }));
      return line;
    }

    cell(term, label) {
      if (!term) {
        return label ? [words(label.value)] : [];
      }
      if (term.type !== "uri") {
        const note = term["xml:lang"] ? ` @${term["xml:lang"]}` : "";
        return note ? [words(term.value), element("span", note, { className: "soft" })] : [words(term.value)];
      }
      const name = label ? label.value : this.names.get(term.value);
      const iri = short(term.value, this.yasr.getPrefixes());
      const target = href(term.value);
      const shown = target ? element("a", undefined, { href: target, rel: "noopener noreferrer nofollow" }) : element("span");
      shown.append(words(name || iri));
      if (!name) {
        shown.dataset.iri = term.value;
      }
      return name && name !== iri ? [shown, " ", element("code", iri, { className: "soft", title: term.value })] : [shown];
    }

    /** Labels for what has none in the answer; asked for once. */
    async name() {
      const bare = [...this.place.querySelectorAll("[data-iri]")].map((each) => each.dataset.iri).filter((iri) => !this.names.has(iri));
      const iris = [...new Set(bare)].slice(0, LABELS_AT_ONCE);
      iris.forEach((iri) => this.names.set(iri, ""));
      if (iris.length) {
        const response = await fetch("/query/labels.json", { method: "POST", headers: { "Content-Type": "text/plain" }, body: iris.join("\n") });
        if (response.ok) {
          Object.entries(await response.json()).forEach(([iri, label]) => this.names.set(iri, label));
          this.show();
        }
      }
    }

    paging() {
      const last = Math.ceil(this.rows.length / PAGE) - 1;
      const to = (text, page) => {
        const button = element("button", text, { type: "button", disabled: page < 0 || page > last });
        button.addEventListener("click", () => {
          this.page = page;
          this.show();
        });
        return button;
      };
      return last < 1 ? [] : [to("Previous rows", this.page - 1), element("span", ` ${this.page + 1} of ${last + 1} `), to("Next rows", this.page + 1)];
    }
  }

  delete Yasr.defaults.plugins.table;
  Yasr.registerPlugin("rows", Rows);
  Yasr.defaults.pluginOrder = ["rows", "response"];
  Yasr.defaults.defaultPlugin = "rows";
})();
