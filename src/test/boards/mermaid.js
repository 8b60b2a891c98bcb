// Draws a diagram with Mermaid itself and says how many tasks it has.
import mermaid from "mermaid";

const say = (found) => {
  const result = document.createElement("pre");
  result.id = "result";
  result.style.display = "none";
  result.textContent = JSON.stringify(found);
  document.body.appendChild(result);
};

const draw = async () => {
  mermaid.initialize({ startOnLoad: false });
  const { svg } = await mermaid.render("drawn", window.FILE);
  const picture = document.createElement("div");
  picture.innerHTML = svg;
  document.body.appendChild(picture);
  say({ tasks: picture.querySelectorAll("circle.face").length });
};

draw().catch((failed) => say({ failed: String(failed) }));
