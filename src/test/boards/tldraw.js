// Opens a file as tldraw does, shows it in its editor, and says what it holds.
import React from "react";
import { createRoot } from "react-dom/client";
import { Tldraw, createTLSchema, defaultBindingSchemas, defaultShapeSchemas, parseTldrawJsonFile } from "tldraw";
import "tldraw/tldraw.css";

const say = (found) => {
  const result = document.createElement("pre");
  result.id = "result";
  result.style.display = "none";
  result.textContent = JSON.stringify(found);
  document.body.appendChild(result);
};

const written = JSON.parse(window.FILE).records;
const isCard = (record) => Boolean(record.meta?.journeywall?.id);
const text = (node) => (node.text ?? "") + (node.content ?? []).map(text).join("");
const schema = createTLSchema({ shapes: defaultShapeSchemas, bindings: defaultBindingSchemas });
const opened = parseTldrawJsonFile({ json: window.FILE, schema });

if (opened.ok) {
  const notes = opened.value.allRecords().filter(isCard);
  say({
    written: written.filter(isCard).length,
    notes: notes.length,
    empty: notes.filter((note) => note.type === "note" && !text(note.props.richText).trim()).length,
  });
  const editor = document.createElement("div");
  editor.style.cssText = "position:fixed;inset:0";
  document.body.appendChild(editor);
  createRoot(editor).render(
    React.createElement(Tldraw, {
      store: opened.value,
      hideUi: true,
      onMount: (mounted) => void mounted.zoomToFit({ animation: { duration: 0 } }),
    }),
  );
} else {
  say({ failed: JSON.stringify(opened.error) });
}
