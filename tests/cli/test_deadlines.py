"""`thads deadlines`, and the deadlines of `thads case show`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import LISTS, CommandLine
from tests.cli.samples import opening, written

NOTICE = "enforcement_decision_notice"  # 03 ngày làm việc (Luật 106/2025, Điều 35.1)
LEGACY = LISTS / "case-list-legacy-tcvn3.xlsx"
KEYS = {
    *("case_id", "rule", "what", "starts_on", "due_on", "due_at", "law", "article", "counting"),
    *("paper", "overdue", "decision_no", "debtor", "officer", "commune", "whose", "to_check"),
    *("stopped", "from_list"),
}


def record(thads: CommandLine, folder: Path, case: str, kind: str, on: str, **more: object) -> str:
    act = written(folder, {"happened_on": on} | more)
    return str(thads("act", "record", case, kind, act).document["act_id"])


def open_case(
    thads: CommandLine, folder: Path, number: str, on: str = "2026-11-02", **more: object
) -> str:
    act = written(folder, opening(number) | {"happened_on": on} | more)
    return str(thads("act", "record", "new", "case_opened", act).document["case_id"])


def asked(thads: CommandLine, *words: object) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = thads("deadlines", *words).document["deadlines"]
    return found


def people(thads: CommandLine, *words: object) -> list[str]:
    """What people read, line by line."""
    return thads.plain("--data", thads.folder, *words).out.splitlines()


def rules(found: list[dict[str, Any]]) -> list[str]:
    return [one["rule"] for one in found]


def test_what_the_law_asks_is_told_with_its_article_and_how_it_was_counted(
    november: CommandLine, tmp_path: Path
) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    found = {one["rule"]: one for one in asked(november)}
    notice = found[NOTICE]
    assert set(notice) >= KEYS
    assert (notice["case_id"], notice["decision_no"]) == (case, "12/QĐ-THADS")
    assert (notice["starts_on"], notice["due_on"]) == ("2026-11-02", "2026-11-05")
    assert (notice["law"], notice["article"]) == ("Luật 106/2025/QH15", "Điều 35.1")
    assert notice["counting"].startswith("03 ngày làm việc từ 02/11/2026")
    assert (notice["debtor"], notice["officer"]) == ("Nguyễn Văn Đức", "Lê Thị Bình")
    assert (notice["commune"], notice["whose"]) == ("xã Ia Chim", "officer")
    assert (notice["overdue"], notice["stopped"], notice["due_at"]) == (True, False, None)


def test_the_nearest_comes_first_and_filters_narrow_the_list(
    november: CommandLine, tmp_path: Path
) -> None:
    open_case(november, tmp_path, "12/QĐ-THADS")
    parties = [{"role": "debtor", "name": "Lò Thị Mai", "address": "bản 2, xã Nậm Nhùn"}]
    other = open_case(
        november, tmp_path, "13/QĐ-THADS", "2026-11-20", officer="Hà", parties=parties
    )
    every = asked(november)
    days = [one["due_on"] for one in every]
    assert days == sorted(days)
    for words in (("--officer", "Hà"), ("--commune", "xã Nậm Nhùn")):
        assert {one["case_id"] for one in asked(november, *words)} == {other}
    assert asked(november, "--officer", "Nobody") == []
    soon = asked(november, "--days", 0)
    assert soon == [one for one in every if one["due_on"] <= "2026-11-23"]
    assert asked(november, "--days", 10**12) == every


def test_a_day_asked_for_decides_what_is_overdue(november: CommandLine, tmp_path: Path) -> None:
    open_case(november, tmp_path, "12/QĐ-THADS")
    overdue = {
        on: [one["overdue"] for one in asked(november, "--on", on) if one["rule"] == NOTICE]
        for on in ("2026-11-05", "2026-11-06")
    }
    assert overdue == {"2026-11-05": [False], "2026-11-06": [True]}
    assert asked(november, "--on", "9999-12-31", "--days", 5)
    assert not any(one["overdue"] for one in asked(november, "--on", "0001-01-01"))


def test_what_is_recorded_meets_a_deadline_and_opens_the_next(
    november: CommandLine, tmp_path: Path
) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    told = {"variant": "direct", "to_name": "Nguyễn Văn Đức"}
    record(november, tmp_path, case, "notice_delivered", "2026-11-05", **told)
    told = {"variant": "direct", "to": "creditor", "to_name": "Trần Thị Ngọc"}
    notice = record(november, tmp_path, case, "notice_delivered", "2026-11-05", **told)
    assert NOTICE not in rules(asked(november))
    first = next(one for one in asked(november) if one["rule"] == "first_verification")
    assert first["due_on"] == "2026-11-25"
    shown = {one["rule"]: one for one in november("case", "show", case).document["deadlines"]}
    met = shown[NOTICE]
    assert (met["state"], met["closed_on"], met["closed_by"]) == ("met", "2026-11-05", notice)
    assert met["counting"]
    assert (shown["first_verification"]["state"], shown["first_verification"]["lines"]) == (
        "open",
        [],
    )
    november("act", "void", notice, "--reason", "Nhầm việc")
    assert NOTICE in rules(asked(november))


def test_what_others_must_do_is_asked_for_by_itself(november: CommandLine, tmp_path: Path) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS", "2026-11-16")
    record(november, tmp_path, case, "notice_delivered", "2026-11-18", variant="direct")
    own, others = asked(november), asked(november, "--others")
    assert "voluntary_period" in rules(others)
    assert not set(rules(own)) & set(rules(others))
    both = asked(november, "--all")
    assert sorted(rules(both)) == sorted(rules(own) + rules(others))
    assert [one["due_on"] for one in both] == sorted(one["due_on"] for one in both)


def test_a_snoozed_deadline_is_hidden_until_its_day(november: CommandLine, tmp_path: Path) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    trigger = next(one["trigger"] for one in asked(november) if one["rule"] == NOTICE)
    words = {"rule": NOTICE, "trigger": trigger, "until": "2026-12-01", "why": "Chờ"}
    record(november, tmp_path, case, "deadline_snoozed", "2026-11-23", **words)
    assert NOTICE not in rules(asked(november))
    assert NOTICE in rules(asked(november, "--all"))
    assert NOTICE in rules(asked(november, "--on", "2026-12-01"))


def test_a_count_that_stands_still_has_no_last_day(november: CommandLine, tmp_path: Path) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    record(november, tmp_path, case, "price_set", "2026-11-09", variant="movable", price=5_000_000)
    record(november, tmp_path, case, "auction_contracted", "2026-11-16", variant="movable")
    (running,) = [one for one in asked(november, "--others") if one["rule"] == "auction_movable"]
    assert running["due_on"] == "2026-12-16"
    record(november, tmp_path, case, "enforcement_suspended", "2026-11-19")
    shown = november("case", "show", case).document["deadlines"]
    for found in (shown, asked(november, "--others")):
        (still,) = [one for one in found if one["rule"] == "auction_movable"]
        assert (still["due_on"], still["stopped"], still["overdue"]) == (None, True, False)
        assert "đang dừng tính" in still["counting"]
    assert asked(november, "--others", "--days", 10**6) != asked(november, "--others")


def test_events_of_the_law_are_recorded_by_their_code(
    november: CommandLine, tmp_path: Path
) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    act = record(
        november, tmp_path, case, "step_taken", "2026-11-03", code="judgment_in_force", about=""
    )
    shown = november("case", "show", case).document
    (told,) = [one for one in shown["acts"] if one["id"] == act]
    assert told["name"] == "Bản án, quyết định có hiệu lực pháp luật"
    wrong = written(tmp_path, {"happened_on": "2026-11-03", "code": "never_heard_of"})
    error = november("act", "record", case, "step_taken", wrong).error
    assert (error["code"], error["field"]) == ("event_unknown", "code")


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("--days", "-1"), 1),
        (("--days", "nhiều"), 2),
        (("--on", "2026-02-30"), 2),
        (("--others", "--all"), 2),
    ],
)
def test_wrong_words_are_refused(november: CommandLine, words: tuple[str, ...], code: int) -> None:
    assert november("deadlines", *words).code == code


def test_people_read_a_table(november: CommandLine, tmp_path: Path) -> None:
    open_case(november, tmp_path, "12/QĐ-THADS")
    said = people(november, "deadlines")
    notice = next(line for line in said if "Điều 35.1" in line)
    for part in ("05/11/2026", "QUÁ HẠN", "12/QĐ-THADS", "Nguyễn Văn Đức", "chấp hành viên"):
        assert part in notice
    counted = said[said.index(notice) + 1]
    assert counted.startswith("    Cách tính: 03 ngày làm việc từ 02/11/2026")
    assert said[-1] == f"Tất cả: {len(said) // 2} thời hạn."


def test_people_read_the_same_of_one_case(november: CommandLine, tmp_path: Path) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    said = people(november, "case", "show", case)
    told = asked(november, "--all")
    assert told
    for one in told:
        at = next(n for n, line in enumerate(said) if f"{one['what']} — {one['law']}" in line)
        assert one["article"] in said[at]
        assert ("(cần kiểm tra)" in said[at]) == one["to_check"]
        assert ("QUÁ HẠN" in said[at]) == one["overdue"]
        assert said[at + 1] == f"    Cách tính: {one['counting']}"


def test_what_is_not_seen_in_the_text_itself_is_marked_for_people(
    november: CommandLine, tmp_path: Path
) -> None:
    case = open_case(november, tmp_path, "12/QĐ-THADS")
    words = ("--count", 5, "--unit", "days", "--from", "2026-11-01", "--reason", "Quy chế")
    november("law", "override", NOTICE, *words)
    for shown in (("deadlines",), ("case", "show", case)):
        said = "\n".join(people(november, *shown))
        assert "Luật 106/2025/QH15, Điều 35.1 (cần kiểm tra)" in said


def test_what_an_imported_list_opened_is_marked_and_can_be_left_out(
    november: CommandLine, tmp_path: Path
) -> None:
    november("import", "cases", LEGACY, "--period-end", "2012-09-30")
    open_case(november, tmp_path, "12/QĐ-THADS")
    every = asked(november)
    fresh = asked(november, "--without-listed")
    assert fresh == [one for one in every if not one["from_list"]]
    assert 0 < len(fresh) < len(every)
    assert "(từ danh sách)" in "\n".join(people(november, "deadlines"))
    assert "(từ danh sách)" not in "\n".join(people(november, "deadlines", "--without-listed"))
    listed = next(one["case_id"] for one in every if one["from_list"])
    assert "(từ danh sách)" in "\n".join(people(november, "case", "show", listed))
