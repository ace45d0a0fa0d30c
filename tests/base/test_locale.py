"""The catalogues: complete now, and the check that says so does see faults."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from thads_desktop.base.language import catalogue
from tools import locale

FORM = """<ui><widget class="QWidget"><property name="windowTitle"><string>Việc</string></property>
<property name="shortcut"><string>Ctrl+N</string></property>
<property name="styleSheet"><string notr="true">color: red</string></property>
<property name="text"><string>…</string></property></widget></ui>"""
PACK = """title = "Sổ thụ lý"
[[field]]
name = "received_on"
label = "Ngày"
[[block]]
title = "Chỉ in ra giấy"
"""
FIGURES = """rate = "Chỉ in ra giấy"
[figures]
done = "Thi hành xong"
"""
STATISTICS_FORM = """unit = "Chỉ in ra giấy"
[[row]]
label = "Tổng số"
"""
CODE = """def greet(_, name):
    return _("Chào {name}").format(name=name)
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A small program with one message of every source, its catalogues complete."""
    sources = {
        "thads_desktop/greeting.py": CODE,
        "thads_desktop/gui/forms/case.py": '_("Đã dịch từ .ui")',
        "ui/case.ui": FORM,
        "resources/forms/register.toml": PACK,
        "resources/statistics/names.toml": FIGURES,
        "resources/statistics/forms/cases.toml": STATISTICS_FORM,
        "tools/qt_texts.txt": "# buttons\n&Yes\n",
    }
    for name, text in sources.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    shutil.copy(locale.ROOT / "babel.cfg", tmp_path)
    locale.update(tmp_path)
    edit(tmp_path, "vi", 'msgid "&Yes"\nmsgstr ""', 'msgid "&Yes"\nmsgstr "&Có"')
    for text, english in {
        "Chào {name}": "Hello {name}",
        "Việc": "Case",
        "Sổ thụ lý": "Register of cases",
        "Ngày": "Date",
        "Thi hành xong": "Completed",
        "Tổng số": "Total",
    }.items():
        edit(tmp_path, "en", f'msgid "{text}"\nmsgstr ""', f'msgid "{text}"\nmsgstr "{english}"')
    locale.compile_all(tmp_path)
    return tmp_path


def edit(checkout: Path, language: str, old: str, new: str) -> None:
    path = locale.po_path(checkout, language)
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_catalogues_of_the_program_are_complete() -> None:
    assert locale.problems(locale.ROOT) == []


def test_complete_catalogues_have_no_problems(checkout: Path) -> None:
    assert locale.problems(checkout) == []


def test_messages_come_from_code_forms_packs_and_qt(checkout: Path) -> None:
    found = {(message.context, message.id) for message in locale.template(checkout) if message.id}
    texts = {"Chào {name}", "Việc", "Sổ thụ lý", "Ngày", "Thi hành xong", "Tổng số"}
    assert found == {("Qt", "&Yes"), *((None, text) for text in texts)}


def test_update_keeps_translations_and_drops_what_is_gone(checkout: Path) -> None:
    (checkout / "ui" / "case.ui").unlink()
    before = locale.po_path(checkout, "en").read_text(encoding="utf-8")
    locale.update(checkout)
    after = locale.po_path(checkout, "en").read_text(encoding="utf-8")
    assert before.replace('msgid "Việc"\nmsgstr "Case"\n\n', "") == after
    assert locale.problems(checkout) == []


def test_new_message_is_missing_until_it_is_translated(checkout: Path) -> None:
    (checkout / "thads_desktop" / "new.py").write_text('_("Mới")', encoding="utf-8")
    assert locale.problems(checkout) == [f"{file}: missing: 'Mới'" for file in CATALOGUES]
    locale.update(checkout)
    assert locale.problems(checkout) == ["en: not translated: 'Mới'"]


def test_message_that_is_gone_is_stale(checkout: Path) -> None:
    (checkout / "thads_desktop" / "greeting.py").unlink()
    assert locale.problems(checkout) == [f"{file}: stale: 'Chào {{name}}'" for file in CATALOGUES]


CATALOGUES = ("thads.pot", "vi", "en")


@pytest.mark.parametrize(
    ("language", "old", "new", "problem"),
    [
        ("en", '"Hello {name}"', '"Hello {nam}"', "en: other placeholders: 'Chào {name}'"),
        ("en", '"Case"', '""', "en: not translated: 'Việc'"),
        ("en", 'msgid "Việc"', '#, fuzzy\nmsgid "Việc"', "en: fuzzy: 'Việc'"),
        ("vi", 'msgstr "Việc"', 'msgstr "Vụ"', "vi: differs from its id: 'Việc'"),
        ("vi", '"&Có"', '""', "vi: not translated: '&Yes'"),
    ],
)
def test_faulty_translation_is_named(
    checkout: Path, language: str, old: str, new: str, problem: str
) -> None:
    edit(checkout, language, old, new)
    locale.compile_all(checkout)
    assert locale.problems(checkout) == [problem]


def test_catalogue_changed_after_compiling_is_noticed(checkout: Path) -> None:
    edit(checkout, "en", '"Case"', '"File"')
    assert any("older" in problem for problem in locale.problems(checkout))
    locale.po_path(checkout, "vi").with_suffix(".mo").unlink()
    assert any("not compiled" in problem for problem in locale.problems(checkout))


def test_compiled_catalogue_leaves_out_what_is_in_the_language_already(checkout: Path) -> None:
    locale.compile_all(checkout)
    for language, own in (("vi", "Việc"), ("en", "&Yes")):
        compiled = locale.po_path(checkout, language).with_suffix(".mo").read_bytes()
        assert own.encode() not in compiled, language


def test_program_reads_the_compiled_catalogues() -> None:
    assert catalogue("vi").pgettext("Qt", "Cancel") == "Hủy"
    assert catalogue("en").pgettext("Qt", "Cancel") == "Cancel"
    assert catalogue("en").gettext("Kết quả") == "Result"
