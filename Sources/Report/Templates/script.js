"use strict";
// Everything that this adds can be had without it: rows, lines and pictures are in the page.
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const element = (name, words, className) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (words !== undefined) made.textContent = words;
    return made;
  };
  const clamp = (low, value, high) => Math.max(low, Math.min(high, value));
  const clock = (ms, step) => {
    const text = new Date(ms).toISOString();
    const time = text.slice(11, 19);
    if (step < 864e5 && time !== "00:00:00") return step < 6e4 ? time : time.slice(0, 5);
    const month = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    return step >= 315e8 ? text.slice(0, 4) : +text.slice(8, 10) + " " + month[+text.slice(5, 7) - 1];
  };
  const steps = [1, 2, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10800, 21600, 43200, 86400, 172800,
    604800, 2592000, 31536000].map(seconds => seconds * 1000);

  // A row that waits behind a checkbox is shown when a link leads to it.
  const reveal = id => {
    const target = id && document.getElementById(id);
    const box = target && target.closest("section")?.querySelector("input.all");
    if (box && target.classList.contains("minor")) box.checked = true;
    if (target) target.scrollIntoView({ block: "center" });
  };
  addEventListener("hashchange", () => reveal(location.hash.slice(1)));
  if (location.hash) reveal(location.hash.slice(1));

  // The raw lines behind a citation or a mark.
  const tip = element("div", undefined, "tip");
  tip.hidden = true;
  tip.setAttribute("role", "status");
  const rawLines = ids => ids.map(id => document.getElementById(id)).filter(Boolean).slice(0, 3)
    .map(line => element("code", line.querySelector("code").textContent.slice(0, 400)));
  const show = (host, parts, x, y) => {
    if (tip.parentNode !== host) host.append(tip);
    tip.replaceChildren(...parts);
    tip.hidden = false;
    const width = tip.offsetWidth;
    tip.style.left = clamp(0, x - width / 2, Math.max(0, host.clientWidth - width)) + "px";
    tip.style.top = y + "px";
  };
  const hide = () => { tip.hidden = true; };
  document.body.style.position = "relative";
  const cited = event => {
    const link = event.target.closest && event.target.closest("a.cite");
    if (!link) return;
    const box = link.getBoundingClientRect();
    show(document.body, rawLines([link.hash.slice(1)]), box.left + scrollX, box.bottom + scrollY + 6);
  };
  document.addEventListener("pointerover", cited);
  document.addEventListener("focusin", cited);
  document.addEventListener("pointerout", event => { if (event.target.closest?.("a.cite")) hide(); });
  document.addEventListener("focusout", hide);

  const timelines = [...document.querySelectorAll("figure.timeline")].map(figure => {
    const svg = figure.querySelector("svg");
    const [start, end] = [+svg.dataset.start, +svg.dataset.end];
    const length = Math.max(1, end - start);
    const height = svg.viewBox.baseVal.height;
    const marks = [...svg.querySelectorAll(".mark")].sort((a, b) => at(a) - at(b));
    const axis = svg.querySelector(".axis");
    let [low, high, width, current] = [0, 1, 960, 0];
    function at(mark) { return +mark.querySelector("rect").dataset.a; }
    const x = share => (share - low) / (high - low) * width;

    const ruled = () => {
      const span = (high - low) * length, most = width < 560 ? 4 : 7;
      const step = steps.find(candidate => span / candidate <= most) || span;
      const lines = [];
      for (let t = Math.ceil((start + low * length) / step) * step; t <= start + high * length; t += step) {
        const place = x((t - start) / length);
        const line = document.createElementNS(svg.namespaceURI, "line");
        for (const [key, value] of [["x1", place], ["x2", place], ["y1", 18], ["y2", height]]) line.setAttribute(key, value);
        const label = document.createElementNS(svg.namespaceURI, "text");
        label.setAttribute("x", clamp(0, place, width));
        label.setAttribute("y", 12);
        label.setAttribute("text-anchor", place < 30 ? "start" : place > width - 30 ? "end" : "middle");
        label.textContent = clock(t, step);
        lines.push(line, label);
      }
      axis.replaceChildren(...lines);
    };
    for (const label of svg.querySelectorAll("text[data-a]")) label.dataset.words = label.textContent;
    const draw = () => {
      svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
      for (const shape of svg.querySelectorAll("[data-a]")) {
        const a = x(+shape.dataset.a);
        if (shape.tagName === "text") {
          const place = clamp(2, a, width - 2), isRight = place > width * .6;
          const words = shape.dataset.words;
          shape.setAttribute("x", place);
          shape.setAttribute("text-anchor", isRight ? "end" : "start");
          shape.textContent = words;
          const room = (isRight ? place : width - place) / Math.max(1, shape.getComputedTextLength());
          if (room < 1) shape.textContent = words.slice(0, Math.max(7, Math.floor(words.length * room) - 2)) + "…";
          continue;
        }
        const least = shape.classList.contains("moment") || shape.classList.contains("window") ? 1 : 5;
        shape.setAttribute("x", a);
        shape.setAttribute("width", Math.max(least, x(+shape.dataset.b) - a));
      }
      const scale = width / 960 / (high - low);
      for (const line of svg.querySelectorAll(".activity")) {
        line.setAttribute("transform", `translate(${-low * 960 * scale} 0) scale(${scale} 1)`);
      }
      for (const rule of svg.querySelectorAll(".rule")) rule.setAttribute("x2", width);
      ruled();
      svg.dataset.zoom = (1 / (high - low)).toFixed(3);
    };
    const zoom = (from, to) => {
      const least = Math.min(1, Math.max(1e-4, 1e4 / length));
      const size = clamp(least, to - from, 1);
      low = clamp(0, from, 1 - size);
      high = low + size;
      draw();
    };
    const around = (share, factor) => {
      const size = (high - low) * factor;
      zoom(share - (share - low) * factor, share - (share - low) * factor + size);
    };
    const describe = mark => {
      const row = document.getElementById(mark.getAttribute("href").slice(1));
      const shape = mark.querySelector("rect"), box = shape.getBoundingClientRect();
      const host = figure.getBoundingClientRect();
      const words = mark.querySelector("title").textContent;
      const ids = row ? [...row.querySelectorAll("a.cite")].map(link => link.hash.slice(1)) : [];
      show(figure, [element("b", words), element("span", `${mark.dataset.kind}, ${mark.dataset.when}`, "when"), ...rawLines(ids)],
        clamp(0, (box.left + box.right) / 2 - host.left, host.width), box.bottom - host.top + 8);
    };
    const choose = (number, focus) => {
      marks[current]?.setAttribute("tabindex", "-1");
      marks[current]?.classList.remove("now");
      current = clamp(0, number, marks.length - 1);
      const mark = marks[current];
      if (!mark) return;
      mark.setAttribute("tabindex", "0");
      if (!focus) return;
      mark.classList.add("now");
      const a = at(mark);
      if (a < low || a > high) zoom(a - (high - low) / 2, a + (high - low) / 2);
      mark.focus();
      describe(mark);
    };
    for (const mark of marks) {
      mark.setAttribute("tabindex", "-1");
      mark.addEventListener("pointerenter", () => describe(mark));
      mark.addEventListener("pointerleave", hide);
      mark.addEventListener("focus", () => describe(mark));
      mark.addEventListener("blur", () => mark.classList.remove("now"));
    }
    choose(Math.max(0, marks.findIndex(mark => mark.classList.contains("main"))), false);

    const actions = {
      in: () => around((low + high) / 2, .5), out: () => around((low + high) / 2, 2), all: () => zoom(0, 1),
      onset: () => {
        const moment = svg.querySelector(".moment") || svg.querySelector(".window");
        const [a, b] = [+moment.dataset.a, +svg.querySelector(".window").dataset.a];
        const room = Math.max(.02, Math.abs(b - a) * 2);
        zoom(Math.min(a, b) - room, Math.max(a, b) + room);
      },
    };
    const controls = figure.querySelector(".controls");
    controls.hidden = false;
    controls.addEventListener("click", event => actions[event.target.dataset.do]?.());
    svg.addEventListener("keydown", event => {
      const keys = {
        ArrowRight: () => choose(current + 1, true), ArrowLeft: () => choose(current - 1, true),
        Home: () => choose(0, true), End: () => choose(marks.length - 1, true),
        "+": actions.in, "=": actions.in, "-": actions.out, 0: actions.all, Escape: hide,
      };
      if (!keys[event.key] || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      keys[event.key]();
    });
    svg.addEventListener("wheel", event => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      around(low + (event.clientX - box.left) / box.width * (high - low), event.deltaY > 0 ? 1.25 : .8);
    }, { passive: false });
    let drag;
    svg.addEventListener("pointerdown", event => {
      if (event.button === 0 && high - low < 1) drag = { x: event.clientX, low, moved: false };
    });
    svg.addEventListener("pointermove", event => {
      if (!drag) return;
      const shift = (event.clientX - drag.x) / svg.getBoundingClientRect().width * (high - low);
      drag.moved = drag.moved || Math.abs(event.clientX - drag.x) > 4;
      if (drag.moved) zoom(drag.low - shift, drag.low - shift + high - low);
    });
    addEventListener("pointerup", () => setTimeout(() => { drag = undefined; }));
    svg.addEventListener("click", event => { if (drag?.moved) event.preventDefault(); }, true);

    const fit = () => {
      width = Math.max(280, svg.parentNode.clientWidth);
      svg.setAttribute("height", height);
      draw();
    };
    fit();
    return { fit, all: actions.all };
  });

  // A chart says its numbers under the pointer.
  for (const chart of document.querySelectorAll(".rates .chart")) {
    const values = chart.dataset.values.split(","), figure = chart.closest("figure");
    const ground = chart.querySelector(".ground");
    chart.addEventListener("pointermove", event => {
      const box = ground.getBoundingClientRect(), host = figure.getBoundingClientRect();
      const number = clamp(0, Math.floor((event.clientX - box.left) / box.width * values.length), values.length - 1);
      const when = new Date(+chart.dataset.start + number * +chart.dataset.step).toISOString().slice(0, 16);
      show(figure, [element("b", values[number]), element("span", "from " + when.replace("T", " ") + " UTC", "when")],
        event.clientX - host.left, box.bottom - host.top + 6);
    });
    chart.addEventListener("pointerleave", hide);
  }

  // A chart that is wider than the window begins where something happens; its name stays in sight.
  const rates = [...document.querySelectorAll("svg.rates")].map(svg => {
    const canvas = svg.parentNode, impact = svg.querySelector(".window");
    const scale = () => svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const name = () => {
      for (const chart of svg.querySelectorAll(".chart")) {
        const [label, most] = chart.querySelectorAll("text");
        label.setAttribute("x", canvas.scrollLeft / scale() + 2);
        // Where both have no room the one that is also under the pointer gives way.
        const end = +label.getAttribute("x") + label.getComputedTextLength() + 8;
        most.style.visibility = end > +most.getAttribute("x") - most.getComputedTextLength() ? "hidden" : "";
      }
    };
    const fit = () => {
      if (impact) canvas.scrollLeft = impact.x.baseVal.value * scale() - canvas.clientWidth / 2;
      name();
    };
    canvas.addEventListener("scroll", name);
    fit();
    return { fit };
  });

  addEventListener("resize", () => [...timelines, ...rates].forEach(figure => figure.fit()));
  addEventListener("beforeprint", () => timelines.forEach(timeline => timeline.all()));

  // The contents tell where one is.
  const links = new Map([...document.querySelectorAll("nav a")].map(link => [link.hash.slice(1), link]));
  const watch = new IntersectionObserver(seen => {
    for (const { target, isIntersecting } of seen) {
      const link = links.get(target.id);
      if (!link) continue;
      if (isIntersecting) link.setAttribute("aria-current", "true"); else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-20% 0px -70% 0px" });
  document.querySelectorAll("main section").forEach(section => watch.observe(section));
})();
