"""Prints what an Excel workbook holds as JSON: each sheet's cells with row, column, text and fill."""
import json
import sys

from openpyxl import load_workbook


def fill(cell):
    return cell.fill.fgColor.rgb[-6:] if cell.fill.fill_type == "solid" else ""


book = load_workbook(sys.argv[1])
sheets = {
    sheet.title: [
        {"row": cell.row, "column": cell.column, "text": str(cell.value), "fill": fill(cell)}
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    ]
    for sheet in book.worksheets
}
json.dump(sheets, sys.stdout)
