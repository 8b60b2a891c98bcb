"""Edits a workbook as a person with openpyxl would: edits.py IN OUT [what]."""

import sys

import openpyxl


def table(sheet, names):
    """Where these headers stand: (row, {header: column})."""
    for row in sheet.iter_rows():
        found = {cell.value: cell.column for cell in row if cell.value in names}
        if len(found) == len(names):
            return row[0].row, found
    raise SystemExit("%s has no %s" % (sheet.title, names))


def cell(sheet, header, key, value):
    """The cell below `header` in the row in which `value` stands below `key`."""
    top, columns = table(sheet, {header, key})
    for row in range(top + 1, sheet.max_row + 1):
        if sheet.cell(row, columns[key]).value == value:
            return sheet.cell(row, columns[header])
    raise SystemExit("%s has no %s" % (sheet.title, value))


def edit(book):
    cards = book["Cards"]
    cell(cards, "text", "text", "Product demo").value = "Demo on their data"
    cell(cards, "stage", "text", "Security review call").value = "Purchase"
    cards.delete_rows(cell(cards, "text", "text", "Know the risks").row)
    _, columns = table(cards, {"map", "stage", "kind", "text"})
    added = cards.max_row + 1
    for header, value in (
        ("map", "Current state"),
        ("stage", "Awareness"),
        ("kind", "need"),
        ("text", "A new need"),
    ):
        cards.cell(added, columns[header]).value = value
    cell(book["Content plan"], "Argument or content", "Persona", "CFO").value = "A business case on one page"
    cell(book["Personas"], "Current state: Awareness", "Persona", "CFO").value = "consulted\nThe first figures"
    cell(book["Playbook"], "Status", "Action", "ROI calculator").value = "dropped"


def shuffle(book):
    """Sorts the cards by their text, backwards, and brings a column of notes in."""
    cards = book["Cards"]
    top, columns = table(cards, {"id", "text"})
    rows = [
        [one.value for one in row]
        for row in cards.iter_rows(min_row=top + 1, max_row=cards.max_row)
    ]
    rows.sort(key=lambda row: str(row[columns["text"] - 1]), reverse=True)
    for i, row in enumerate(rows):
        for j, value in enumerate(row):
            cards.cell(top + 1 + i, j + 1).value = value
    cards.insert_cols(3)


book = openpyxl.load_workbook(sys.argv[1])
for what in sys.argv[3:]:
    {"edit": edit, "shuffle": shuffle}[what](book)
book.save(sys.argv[2])
