// Restores a drawing as Excalidraw does when somebody opens it, draws it, and says what it holds.
import { restore, exportToSvg } from "@excalidraw/excalidraw";

const say = (found) => {
  const result = document.createElement("pre");
  result.id = "result";
  result.style.display = "none";
  result.textContent = JSON.stringify(found);
  document.body.appendChild(result);
};

const open = async () => {
  const file = JSON.parse(window.FILE);
  const { elements } = restore(file, null, null);
  const kept = (element) => element.customData?.journeywall ?? {};
  const texts = new Map(elements.filter((one) => one.type === "text").map((one) => [one.containerId, one.text]));
  const notes = elements.filter((one) => kept(one).id);
  const faces = elements.flatMap((one) => kept(one).cards ?? []);
  const svg = await exportToSvg({
    elements,
    appState: { exportBackground: true, viewBackgroundColor: "#ffffff" },
    files: {},
    skipInliningFonts: true,
  });
  svg.style.width = "1650px";
  svg.style.height = "auto";
  document.body.appendChild(svg);
  say({
    cards: [...notes.map((one) => kept(one).id), ...faces.map((card) => card.id)].sort(),
    empty: notes.filter((one) => !(texts.get(one.id) ?? "").trim()).length,
    lost: file.elements.length - elements.length,
  });
};

open().catch((failed) => say({ failed: String(failed) }));
