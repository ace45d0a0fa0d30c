"""Options, outputs and exit codes that every command shares."""

from __future__ import annotations

import json
import unicodedata
from pathlib import Path

import pytest

from tests.cli.command import CommandLine
from tests.cli.samples import opening, written


def test_options_stand_before_or_after_the_command(practice: CommandLine) -> None:
    options = ("--data", practice.folder, "--as", "An", "--json")
    before = practice.plain(*options, "cases", "--limit", "3")
    after = practice.plain("cases", "--limit", "3", *options)
    between = practice.plain("case", "show", *options, before.document["cases"][0]["id"])
    assert before.document == after.document
    assert between.document["id"] == before.document["cases"][0]["id"]


def test_without_json_people_read_plain_lines(practice: CommandLine) -> None:
    reply = practice.plain("cases", "--data", practice.folder, "--limit", "2")
    assert (reply.code, reply.err) == (0, "")
    assert reply.out.splitlines()[-1] == "Tất cả: 60 việc."


def test_a_refusal_is_one_document_and_a_sentence_on_standard_error(tmp_path: Path) -> None:
    nobody = CommandLine(tmp_path / "nowhere")
    error = nobody("cases").error
    assert (error["code"], error["field"]) == ("office_missing", "data")
    assert "Hãy tạo đơn vị mới trước" in error["message"]
    plain = nobody.plain("cases", "--data", nobody.folder)
    assert (plain.code, plain.out) == (1, "")
    assert plain.err == error["message"] + "\n"
    assert not nobody.folder.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("nothing_of_the_kind",),
        ("cases", "--class", "no_such_class"),
        ("cases", "--limit", "many"),
        ("case",),
        ("case", "show"),
        ("office", "create", "--name", "A"),
        ("statistics", "--from", "2026-01-01"),
        ("statistics", "--from", "01/10/2025", "--to", "2026-01-01"),
        ("statistics", "--from", "2025-02-30", "--to", "2026-01-01"),
        ("statistics", "open", "--from", "2025-10-01", "--to", "2026-01-01"),
        ("act", "void", "x"),
        ("screens",),
        ("cases", "--lang", "fr"),
    ],
)
def test_wrong_usage_exits_2_with_nothing_on_standard_output(
    practice: CommandLine, words: tuple[str, ...]
) -> None:
    reply = practice(*words)
    assert (reply.code, reply.out) == (2, "")
    assert "usage: thads" in reply.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("statistics", "--from", "10/10/2026", "--to", "2026-10-10"),
            "--from: Không có ngày “10/10/2026”. Hãy ghi dạng 2026-10-10.",
        ),
        (("cases", "--limit", "many"), "--limit: “many” không phải là số nguyên"),
        (("cases", "--limit"), "--limit: còn thiếu giá trị"),
        (("act", "void", "x"), "còn thiếu --reason"),
        (("cases", "--nothing"), "không hiểu “--nothing”"),
        (("cases", "--lang", "fr"), "--lang: không có “fr”; hãy chọn một trong: 'vi', 'en'"),
        (("caseload", "hand-over", "--to", "B", "--on", "2026-10-10"), "hãy ghi một trong: --from"),
        (("screens", "--out", "x", "--size", "wide"), "--size: Không có cỡ “wide”."),
    ],
)
def test_wrong_usage_is_told_in_vietnamese(
    thads: CommandLine, words: tuple[str, ...], said: str
) -> None:
    reply = thads(*words)
    assert (reply.code, reply.out) == (2, "")
    assert said in reply.err
    assert "error" not in reply.err
    assert "argument" not in reply.err


def test_words_typed_on_another_machine_mean_the_same(thads: CommandLine, tmp_path: Path) -> None:
    for number, officer in enumerate(("Lê An", unicodedata.normalize("NFD", "Lê An"), "Lê\nAn"), 1):
        paper = opening(f"{number}/QĐ-THADS\x00") | {"officer": officer}
        file = written(tmp_path, paper)
        assert thads("act", "record", "new", "case_opened", file).code == 0
    listed = thads("cases").document["cases"]
    assert {one["officer"] for one in listed} == {"Lê An"}
    assert {one["decision_no"] for one in listed} == {f"{n}/QĐ-THADS" for n in (1, 2, 3)}
    words = (
        "--from",
        unicodedata.normalize("NFD", "Lê An"),
        "--to",
        "V\x07ũ",
        "--on",
        "2026-03-10",
    )
    sheet = thads("caseload", "hand-over", *words).document
    assert (len(sheet["cases"]), sheet["to"]) == (3, "Vũ")


def test_a_path_stays_as_it_was_typed(tmp_path: Path) -> None:
    folder = tmp_path / unicodedata.normalize("NFD", "Đơn vị")
    office = CommandLine(folder)
    words = ("office", "create", "--name", "A", "--code", "B")
    assert office(*words).code == 0
    assert folder.is_dir()
    decomposed = written(folder, opening())
    assert office("act", "record", "new", "case_opened", decomposed).code == 0


@pytest.mark.parametrize("place", ["before", "after", "joined"])
def test_lang_switches_messages_and_help(tmp_path: Path, place: str) -> None:
    nobody = CommandLine(tmp_path / "nowhere")
    words = {
        "before": ("--lang", "en", "cases"),
        "after": ("cases", "--lang", "en"),
        "joined": ("cases", "--lang=en"),
    }[place]
    vietnamese, english = nobody("cases").error, nobody(*words).error
    assert english["code"] == vietnamese["code"]
    assert english["message"] != vietnamese["message"]
    assert english["message"].isascii() or str(tmp_path) in english["message"]
    assert "danh sách việc" in nobody.plain("--help").out
    assert "danh sách việc" not in nobody.plain("--help", "--lang", "en").out


def test_a_language_chosen_once_does_not_stay(tmp_path: Path) -> None:
    nobody = CommandLine(tmp_path / "nowhere")
    before = nobody("cases").error
    nobody("cases", "--lang", "en")
    assert nobody("cases").error == before


def test_who_acts_is_written_into_the_record(practice: CommandLine) -> None:
    first = practice("cases", "--limit", "1").document["cases"][0]["id"]
    acts = practice("case", "show", first).document["acts"]
    assert {act["recorded_by"] for act in acts} == {"An"}


def test_json_has_iso_dates_whole_money_and_percentages_with_two_decimals(
    practice: CommandLine,
) -> None:
    listed = practice("cases", "--limit", "5").document["cases"]
    assert all(case["decided_on"].count("-") == 2 for case in listed)
    assert all(isinstance(case[key], int) for case in listed for key in ("due", "paid", "left"))
    words = ("statistics", "--from", "2025-10-01", "--to", "2026-03-10")
    money = practice(*words).document["money"]
    assert all(isinstance(money[key], int) for key in money if not key.endswith("_percent"))
    rate = money["rate_percent"]
    assert rate == round(rate, 2)


def test_every_command_answers_help(practice: CommandLine) -> None:
    commands = (
        *("tour", "screens", "office create", "import cases", "cases", "case show", "act kinds"),
        *("act record", "act correct", "act void", "acts export", "acts import", "forms", "print"),
        *("statistics", "statistics open", "verify", "rebuild"),
    )
    for command in commands:
        reply = practice.plain(*command.split(), "--help")
        assert reply.code == 0, command
        assert f"thads {command}" in reply.out


def test_the_version_is_told() -> None:
    reply = CommandLine(Path()).plain("--version")
    assert (reply.code, reply.out.split()[0]) == (0, "thads")


def test_an_error_is_readable_json_in_vietnamese_letters(tmp_path: Path) -> None:
    reply = CommandLine(tmp_path)("case", "show", "x")
    assert "\\u" not in reply.out
    assert json.loads(reply.out)["error"]["message"].startswith("Chưa có dữ liệu đơn vị")


def test_a_folder_is_no_file_to_write(practice: CommandLine, tmp_path: Path) -> None:
    year = ("statistics", "--from", "2025-10-01", "--to", "2026-03-10")
    error = practice(*year, "--pdf", tmp_path).error
    assert (error["code"], error["field"]) == ("write_failed", "file")
    assert "là thư mục" in error["message"]


@pytest.mark.parametrize(
    ("kind", "name"), [("xlsx", "x.pdf"), ("pdf", "x.xlsx"), ("docx", "x.PDF")]
)
def test_a_file_called_otherwise_is_refused(
    practice: CommandLine, tmp_path: Path, kind: str, name: str
) -> None:
    year = ("statistics", "--from", "2025-10-01", "--to", "2026-03-10")
    error = practice(*year, f"--{kind}", tmp_path / name).error
    assert (error["code"], error["field"]) == ("file_kind_wrong", "file")
    assert not (tmp_path / name).exists()
