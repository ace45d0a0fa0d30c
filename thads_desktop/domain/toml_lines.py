"""Where in a TOML text a table, a field or a fault of its syntax stands, and what the fault is."""

from __future__ import annotations

import re

from thads_desktop.base.language import _, mark

_HEADER = re.compile(r"\s*\[\[?\s*([A-Za-z0-9_-]+)\s*\]\]?\s*(#.*)?$")
_MULTILINE = re.compile(r'"""|\'\'\'')

# How the reader's own messages begin, and what they mean.
_SYNTAX = {
    "Invalid date": mark("ngày hoặc giờ không có thật"),
    "Cannot overwrite": mark("một trường được ghi hai lần"),
    "Cannot declare": mark("một mục được khai hai lần"),
    "Unterminated string": mark("chữ chưa đóng ngoặc kép"),
    "Illegal character": mark("ký tự không dùng được, hoặc chữ chưa đóng ngoặc kép"),
    "Unescaped": mark("dấu \\ trong chữ phải ghi hai lần"),
    "Unclosed": mark("danh sách chưa đóng ngoặc vuông"),
    "Expected '='": mark("thiếu dấu = sau tên trường"),
    "Expected newline": mark("thừa chữ sau giá trị"),
    "Invalid value": mark("giá trị không đọc được; chữ phải ở trong ngoặc kép"),
}


def table_lines(text: str) -> dict[str, list[int]]:
    """Section → the lines (from 1) on which its tables begin, in order."""
    found: dict[str, list[int]] = {}
    has_long_text, inside_text = _MULTILINE.search(text) is not None, False
    for number, line in enumerate(text.splitlines(), 1):
        if not inside_text and line.lstrip().startswith("["):
            header = _HEADER.match(line)
            if header:
                found.setdefault(header[1], []).append(number)
        if has_long_text and len(_MULTILINE.findall(line)) % 2:
            inside_text = not inside_text
    return found


def line_of(text: str, section: str, nth: int = 0, field: str = "") -> int:
    """Line of the `nth` table of a section, or of a field inside it; 1 when there is no such."""
    sections = table_lines(text)
    begins = sections.get(section, [])
    if nth >= len(begins):
        return 1
    begin = begins[nth]
    headers = {line for lines in sections.values() for line in lines}
    wanted = re.compile(rf"\s*[\"']?{re.escape(field)}[\"']?\s*=")
    for number, line in enumerate(text.splitlines()[begin:], begin + 1):
        if number in headers:
            break
        if field and wanted.match(line):
            return number
    return begin


def error_line(said: str, text: str) -> int:
    """The line that the reader of TOML names; "at end of document" is the last."""
    digits = said.partition("at line ")[2].partition(",")[0]
    if digits.isdigit():
        return int(digits)
    return len(text.splitlines()) if "end of document" in said else 1


def syntax_fault(said: str) -> str:
    """What the reader of TOML refused, in the person's language."""
    known = next((words for begins, words in _SYNTAX.items() if said.startswith(begins)), "")
    column = re.search(r"column (\d+)", said)
    place = _(", cột {column}").format(column=column[1]) if column else ""
    return _("sai cú pháp TOML{place}").format(place=place) + (f": {_(known)}" if known else "")
