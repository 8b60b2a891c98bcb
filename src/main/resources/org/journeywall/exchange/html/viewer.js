"use strict";
(() => {
  const at = id => document.getElementById(id);
  const walls = [...document.querySelectorAll(".wall")];
  const cards = [...document.querySelectorAll(".card")];
  const curves = [...document.querySelectorAll(".curve")];
  const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  for (const one of at("details").children) texts.set(one.dataset.of, one);
  const heard = new Map(cards.map(card => {
    const more = texts.get(card.dataset.card);
    return [card, plain(card.getAttribute("aria-label") + " " + (more ? more.textContent : ""))];
  }));
  let wall = walls[0];
  let last = null;

  const drawing = () => wall.querySelector("svg");
  const size = svg => svg.viewBox.baseVal;
  const zoomOf = svg => svg.getBoundingClientRect().width / size(svg).width;

  const zoom = (to, x, y) => {
    const svg = drawing();
    const from = zoomOf(svg);
    const next = Math.min(8, Math.max(0.02, to));
    const box = wall.getBoundingClientRect();
    const px = x === undefined ? box.width / 2 : x - box.left;
    const py = y === undefined ? box.height / 2 : y - box.top;
    const left = (wall.scrollLeft + px) * next / from - px;
    const top = (wall.scrollTop + py) * next / from - py;
    svg.setAttribute("width", size(svg).width * next);
    svg.setAttribute("height", size(svg).height * next);
    wall.scrollTo(left, top);
  };
  const fit = () => {
    const svg = drawing();
    const room = Math.min(wall.clientWidth / size(svg).width, wall.clientHeight / size(svg).height);
    svg.setAttribute("width", size(svg).width * room);
    svg.setAttribute("height", size(svg).height * room);
  };
  const show = id => {
    for (const one of walls) one.hidden = one.dataset.map !== id;
    wall = walls.find(one => !one.hidden) || wall;
    fit();
  };

  // The Tab key stops at one card; from there the arrows go on.
  let stop = null;
  const stopAt = card => {
    if (stop) stop.setAttribute("tabindex", "-1");
    stop = card || null;
    if (stop) stop.setAttribute("tabindex", "0");
  };

  const apply = () => {
    const words = plain(at("search").value).split(/\s+/).filter(Boolean);
    const who = at("persona") ? at("persona").value : "";
    let found = 0;
    for (const card of cards) {
      const persons = card.dataset.personas.split(" ").filter(Boolean);
      const theirs = !who || !persons.length || persons.includes(who);
      const hit = theirs && words.every(word => heard.get(card).includes(word));
      card.classList.toggle("dim", !hit);
      if (hit && wall.contains(card)) found++;
    }
    for (const curve of curves) curve.classList.toggle("dim", who && curve.dataset.personas !== who);
    at("found").textContent = words.length || who ? String(found) : "";
    const left = bright();
    stopAt(left.includes(stop) ? stop : left[0]);
  };
  const bright = () => cards.filter(card => wall.contains(card) && !card.classList.contains("dim"));
  const go = card => {
    if (card) {
      stopAt(card);
      card.scrollIntoView({block: "center", inline: "center"});
      card.focus({preventScroll: true});
    }
  };
  const middle = card => {
    const box = card.getBoundingClientRect();
    return {x: box.left + box.width / 2, y: box.top + box.height / 2};
  };
  // Of the cards above or below, the one that is least aside.
  const beyond = (card, down) => {
    const from = middle(card);
    let best = null;
    let least = Infinity;
    for (const one of bright()) {
      const to = middle(one);
      const ahead = down ? to.y - from.y : from.y - to.y;
      const far = ahead + 3 * Math.abs(to.x - from.x);
      if (ahead > 1 && far < least) {
        best = one;
        least = far;
      }
    }
    return best;
  };
  const reached = (card, key) => {
    const all = bright();
    switch (key) {
      case "ArrowRight": return all[all.indexOf(card) + 1];
      case "ArrowLeft": return all[all.indexOf(card) - 1];
      case "ArrowDown": return beyond(card, true);
      case "ArrowUp": return beyond(card, false);
      case "Home": return all[0];
      case "End": return all[all.length - 1];
      default: return null;
    }
  };
  const open = card => {
    const more = texts.get(card.dataset.card);
    if (!more) return;
    if (last) last.classList.remove("on");
    last = card;
    stopAt(card);
    card.classList.add("on");
    at("shown").replaceChildren(...more.cloneNode(true).childNodes);
    at("panel").hidden = false;
    at("shown").focus();
  };
  const close = () => {
    at("panel").hidden = true;
    if (last) {
      last.classList.remove("on");
      last.focus();
      last = null;
    }
  };

  at("search").addEventListener("input", apply);
  at("search").addEventListener("keydown", event => {
    if (event.key === "Enter") go(bright()[0]);
  });
  if (at("persona")) at("persona").addEventListener("change", apply);
  if (at("map")) at("map").addEventListener("change", event => {
    show(event.target.value);
    apply();
  });
  at("in").addEventListener("click", () => zoom(zoomOf(drawing()) * 1.25));
  at("out").addEventListener("click", () => zoom(zoomOf(drawing()) / 1.25));
  at("fit").addEventListener("click", fit);
  at("print").addEventListener("click", () => window.print());
  at("close").addEventListener("click", close);

  document.addEventListener("keydown", event => {
    const typing = event.target.matches("input, select");
    const card = event.target.closest && event.target.closest(".card");
    if (event.key === "Escape") {
      if (!at("panel").hidden) close();
    } else if (card && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      open(card);
    } else if (card && /^(Arrow(Right|Left|Up|Down)|Home|End)$/.test(event.key)) {
      event.preventDefault();
      go(reached(card, event.key));
    } else if (!typing && !event.ctrlKey && !event.metaKey && (event.key === "+" || event.key === "=")) {
      zoom(zoomOf(drawing()) * 1.25);
    } else if (!typing && !event.ctrlKey && !event.metaKey && event.key === "-") {
      zoom(zoomOf(drawing()) / 1.25);
    } else if (!typing && !event.ctrlKey && !event.metaKey && event.key === "0") {
      fit();
    } else if (!typing && event.key === "/") {
      event.preventDefault();
      at("search").focus();
    }
  });

  for (const one of walls) {
    let held = null;
    let moved = false;
    let apart = 0;
    one.addEventListener("wheel", event => {
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(zoomOf(drawing()) * Math.exp(-event.deltaY / 300), event.clientX, event.clientY);
      }
    }, {passive: false});
    one.addEventListener("pointerdown", event => {
      if (event.pointerType === "mouse" && event.button === 0) {
        held = {x: event.clientX, y: event.clientY, left: one.scrollLeft, top: one.scrollTop};
        moved = false;
      }
    });
    one.addEventListener("pointermove", event => {
      if (held) {
        const dx = event.clientX - held.x;
        const dy = event.clientY - held.y;
        moved = moved || Math.hypot(dx, dy) > 4;
        if (moved) one.scrollTo(held.left - dx, held.top - dy);
      }
    });
    window.addEventListener("pointerup", () => { held = null; });
    one.addEventListener("click", event => {
      const card = event.target.closest(".card");
      if (card && !moved) open(card);
      moved = false;
    });
    const spread = touches => Math.hypot(touches[0].clientX - touches[1].clientX, touches[0].clientY - touches[1].clientY);
    one.addEventListener("touchstart", event => {
      if (event.touches.length === 2) apart = spread(event.touches);
    }, {passive: true});
    one.addEventListener("touchmove", event => {
      if (event.touches.length === 2 && apart > 0) {
        event.preventDefault();
        const now = spread(event.touches);
        zoom(zoomOf(drawing()) * now / apart,
          (event.touches[0].clientX + event.touches[1].clientX) / 2,
          (event.touches[0].clientY + event.touches[1].clientY) / 2);
        apart = now;
      }
    }, {passive: false});
  }

  for (const card of cards) card.setAttribute("tabindex", "-1");
  show(wall.dataset.map);
  apply();
})();
