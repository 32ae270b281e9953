# Prints what a workbook consists of, from its XML: properties, then each sheet with its set-up. With --cells also every
# cell as text. Fails where a part is no XML, or holds a formula, a link or anything that comes from elsewhere.
import sys
import xml.etree.ElementTree as tree
import zipfile

M = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
sys.stdout.reconfigure(encoding="utf-8")
book = zipfile.ZipFile(sys.argv[1])
assert book.testzip() is None
parts = {name: tree.fromstring(book.read(name)) for name in book.namelist()}

for name, root in parts.items():
    for element in root.iter():
        assert element.tag not in (M + "f", M + "hyperlink", M + "formula"), f"{name} holds {element.tag}"
        assert element.get("TargetMode") != "External", f"{name} leads elsewhere"
for element in parts["docProps/core.xml"]:
    print(element.tag.split("}")[1] + ":", element.text)

strings = ["".join(t.text or "" for t in si.iter(M + "t")) for si in parts["xl/sharedStrings.xml"].iter(M + "si")]
targets = {r.get("Id"): "xl/" + r.get("Target") for r in parts["xl/_rels/workbook.xml.rels"]}
for defined in parts["xl/workbook.xml"].iter(M + "definedName"):
    print("name:", defined.get("name"), defined.text)
# Widths of columns are counted in figures of this font.
font = parts["xl/styles.xml"].find(M + "fonts")[0]
print("font:", font.find(M + "name").get("val"), font.find(M + "sz").get("val"))


def show(sheet, *tags):
    for tag in tags:
        for element in sheet.iter(M + tag):
            values = " ".join(f"{k.split('}')[-1]}={v}" for k, v in element.attrib.items())
            print(" ", tag, values, (element.text or "").strip())


def cells(sheet):
    for cell in sheet.iter(M + "c"):
        value = cell.findtext(M + "v")
        if value is not None:
            print(" ", cell.get("r"), repr(strings[int(value)]) if cell.get("t") == "s" else value)


for sheet in parts["xl/workbook.xml"].iter(M + "sheet"):
    print("sheet:", sheet.get("name"))
    content = parts[targets[sheet.get(R + "id")]]
    show(content, "pane", "autoFilter", "dataValidation", "formula1", "pageSetup", "pageSetUpPr", "oddHeader", "oddFooter")
    if "--cells" in sys.argv:
        cells(content)
