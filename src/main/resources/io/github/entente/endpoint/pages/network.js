// Draws the pairs of the table as a network; without this script the table still says it all.
"use strict";
(() => {
  const table = document.getElementById("ties");
  const place = document.getElementById("network");
  if (!table) {
    return;
  }
  // Cytoscape would add a style element, which the Content-Security-Policy forbids; the style sheet has its one rule.
  document.body.id = "__________cytoscape_stylesheet";
  const color = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const nodes = new Map();
  const edges = [...table.tBodies[0].rows].map((row) => {
    const [one, other] = [row.cells[0], row.cells[1]].map((cell) => {
      const link = cell.querySelector("a");
      const id = link.getAttribute("href");
      const node = nodes.get(id) || { id, label: link.textContent, group: cell.dataset.group, times: 0 };
      node.times += Number(row.dataset.times);
      nodes.set(id, node);
      return id;
    });
    return { data: { source: one, target: other, times: Number(row.dataset.times) } };
  });
  const groups = [...new Set([...nodes.values()].map((node) => node.group))].sort();
  const shapes = ["ellipse", "round-rectangle", "diamond", "hexagon", "triangle", "pentagon", "octagon", "star"];
  const shades = ["--link", "--occurred", "--suspended", "--denied", "--postponed", "--planned", "--cancelled", "--proposed"];
  const of = (list, node) => list[groups.indexOf(node.data("group")) % list.length];

  const draw = () => {
    place.hidden = false;
    place.replaceChildren();
    cytoscape.use(cytoscapeFcose);
    const network = cytoscape({
      container: place,
      elements: { nodes: [...nodes.values()].map((data) => ({ data })), edges },
      userZoomingEnabled: false,
      maxZoom: 1.3,
      style: [
        { selector: "node", style: { label: "data(label)", shape: (node) => of(shapes, node), "background-color": (node) => color(of(shades, node)), color: color("--ink"),
          "text-outline-color": color("--ground"), "text-outline-width": 2, "font-size": 13, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": 110,
          width: (node) => 14 + 4 * Math.sqrt(node.data("times")), height: (node) => 14 + 4 * Math.sqrt(node.data("times")) } },
        { selector: "edge", style: { width: (edge) => 1 + 1.5 * Math.log2(edge.data("times")), "line-color": color("--soft"), opacity: 0.55, "curve-style": "straight" } },
      ],
      layout: { name: "fcose", animate: false, quality: "proof", nodeSeparation: 160, idealEdgeLength: 170, nodeRepulsion: 12000, nodeDimensionsIncludeLabels: true, padding: 30 },
    });
    // A large network is drawn small; its names must still be read.
    network.nodes().style("font-size", 13 * Math.min(2, Math.max(1, 1 / network.zoom())));
    network.on("tap", "node", (event) => { location.href = event.target.id(); });
    network.on("mouseover", "node", () => { place.classList.add("over"); });
    network.on("mouseout", "node", () => { place.classList.remove("over"); });
    window.entente = { network };
  };
  draw();
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
})();
