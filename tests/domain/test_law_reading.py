"""A law pack is read whole or refused whole, and every fault names its file and line."""

from __future__ import annotations

import pytest

from tests.domain.small_law import EVENTS, NEW, OLD, files, limit, pack
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.law_entries import LAST_DAY, DayOff, Variant
from thads_desktop.domain.law_files import SECTIONS, Fault, LawFile
from thads_desktop.domain.law_reading import parse_law, read_law


def faults(**texts: str) -> tuple[Fault, ...]:
    return read_law(files(**texts))[1]


def last_line(text: str, begins: str) -> int:
    """The last line that begins so."""
    return max(n for n, line in enumerate(text.splitlines(), 1) if line.startswith(begins))


@pytest.mark.parametrize(
    ("text", "at", "said"),
    [
        (limit(number='"năm"'), "number", "phải là số nguyên từ 0 đến 1000, không phải chữ"),
        (limit(number=-1), "number", "số nguyên từ 0 đến 1000"),
        (limit(number=1001), "number", "số nguyên từ 0 đến 1000"),
        (limit(unit='"ngày"'), "unit", "giá trị “ngày” không có trong: hours, days, working_days"),
        (limit(whose='"ai đó"'), "whose", "giá trị “ai đó” không có trong: officer, head"),
        (limit("Answer"), "key", "chữ thường không dấu"),
        (limit(opens="[]"), "opens", "“opens” phải là danh sách, mỗi mục là chữ (ít nhất 1 mục)"),
        (limit(words=""), "[[limit]]", "thiếu trường “words”"),
        (limit(wordz='"05 ngày"'), "wordz", "không có trường “wordz”"),
        (limit(since='"01/7/2026"'), "from", "ngày có thật dạng 2026-11-22"),
        (limit(since="2026-07-01T00:00:00"), "from", "“from” phải là ngày"),
        (limit(article='""'), "article", "thiếu điều luật"),
        (limit(number=0), "number", "không hợp với đơn vị"),
        (limit(unit='"at_once"'), "number", "không hợp với đơn vị"),
        (limit(closes="[]"), "closes", "ít nhất một sự việc kết thúc"),
        (limit(opens='["never"]'), "opens", "không có sự việc “never”"),
        (limit(opens='["end:never"]'), "opens", "không có sự việc “end:never”"),
        (limit(opens='["answered@until"]'), "opens", "answered@until"),
        (limit(opens='["asked@planned"]'), "opens", "asked@planned"),
        (limit(opens='["asked", "asked"]'), "opens", "hai lần"),
        (limit(opens='["end:answer"]'), "opens", "tự mở lại chính nó"),
        (limit(closes='["never"]'), "closes", "không có sự việc “never”"),
        (limit(closes='["asked@until"]'), "closes", "không có sự việc"),
        (limit(cancels='["never"]'), "cancels", "không có sự việc “never”"),
        (
            limit(recounted_by='["never"]', when='["on_request"]'),
            "recounted_by",
            "không có sự việc",
        ),
        (limit(recounted_by='["asked"]'), "recounted_by", "thiếu điều kiện (when, unless)"),
        (limit(when='["on_requst"]'), "when", "không có điều kiện “on_requst”"),
        (limit(unless='["owes_nothing"]'), "unless", "không có điều kiện “owes_nothing”"),
        (limit(since="2026-08-01", to="2026-07-31"), "from", "sau ngày kết thúc"),
        (limit(name='"Khác"') + limit(), "key", "hai mục cùng hiệu lực"),
        ("[[limits]]\nkey = 1\n", "[[limits]]", "không có mục “limits”"),
        ('[[variant]]\nkey = "a"\n', "[[variant]]", "thiếu trường “name”"),
        ("[[limit]]\nkey = 1 2\n", "key", "cột 9: thừa chữ sau giá trị"),
        ("[[limit]]\nnumber = 2026-02-30\n", "number", "ngày hoặc giờ không có thật"),
    ],
)
def test_a_fault_names_its_file_and_line(text: str, at: str, said: str) -> None:
    found = faults(NEW__limits=f"# Thời hạn\n\n{text}")
    assert [one.path for one in found] == ["NEW/limits.toml"]
    assert said in found[0].what
    assert found[0].line == 2 + last_line(text, at)


@pytest.mark.parametrize("nature", ["expiry", "right", "earliest"])
def test_what_nothing_need_answer_has_nothing_that_closes_it(nature: str) -> None:
    assert not faults(NEW__limits=limit(closes="[]", nature=f'"{nature}"'))


AFTER = NEW.replace("2026-07-01", "2026-07-02")


@pytest.mark.parametrize(
    ("texts", "place", "said"),
    [
        ({"NEW__regime": ""}, "NEW/limits.toml:1", "thư mục “NEW” thiếu mục [regime]"),
        ({"NEW__more": NEW}, "NEW/regime.toml:2", "“NEW” được khai hai lần"),
        ({"NEW__regime": AFTER}, "NEW/regime.toml:6", "có ngày không luật nào"),
        (
            {"NEW__regime": NEW.replace("2026-07-01", "2026-06-30")},
            "NEW/regime.toml:6",
            "bắt đầu khi “OLD” còn hiệu lực",
        ),
        (
            {"NEW__regime": f"{NEW}to = 2026-12-31\n"},
            "NEW/regime.toml:7",
            "sau ngày 31/12/2026 không còn luật nào",
        ),
        ({"NEW__regime": "", "OLD__regime": ""}, "folder", "không có chế độ pháp luật nào"),
    ],
)
def test_every_day_has_one_law_and_every_law_its_folder(
    texts: dict[str, str], place: str, said: str
) -> None:
    found = {one.place: str(one) for one in faults(NEW__limits=limit(), **texts)}
    assert said in found[place]


def test_a_pack_without_the_new_law_is_refused() -> None:
    kept = [file for file in files(OLD__limits=limit()) if not file.path.startswith("NEW/")]
    (fault,) = read_law(kept)[1]
    assert fault.place == f"OLD/regime.toml:{last_line(OLD, 'to =')}"


def test_a_pack_without_limits_is_refused_as_a_whole() -> None:
    with pytest.raises(DomainError) as error:
        parse_law([file for file in files() if "only" not in file.path])
    assert (error.value.code, error.value.field) == ("law_pack_wrong", "folder")
    assert "cả gói: không có thời hạn nào" in error.value.message


def test_events_are_declared_once_and_their_variants_named() -> None:
    again = '\n[[event]]\ncode = "asked"\nname = "Hỏi"\n'
    (fault,) = faults(common__events=EVENTS + again)
    assert fault.line == last_line(EVENTS + again, 'code = "asked"')
    unnamed = '[[event]]\ncode = "new"\nname = "Mới"\nvariants = ["strange"]\n'
    (fault,) = faults(common__more=unnamed)
    assert (fault.path, fault.line) == ("common/more.toml", 4)


def test_an_amendment_says_from_when() -> None:
    (fault,) = faults(overlays__2027__limits=limit(document='"Luật sửa đổi"'), NEW__limits=limit())
    assert fault.path == "overlays/2027/limits.toml"
    assert "from" in fault.what


def test_limits_that_open_each_other_round_and_round_are_refused() -> None:
    text = limit("first", opens='["asked", "end:second"]') + limit("second", opens='["end:first"]')
    assert [one.line for one in faults(NEW__limits=text)] == [6, 16]


def test_a_limit_of_no_regime_must_name_its_document() -> None:
    assert "tên văn bản" in faults(common__limits=limit())[0].what
    assert not faults(common__limits=limit(document='"Bộ luật Dân sự"'))


def test_what_is_not_text_or_not_toml_is_a_fault() -> None:
    broken = [
        LawFile("a.toml", b"\xff\xfe"),
        LawFile("b.toml", b'key = "'),
        LawFile("c.toml", b"x = " + b"[" * 100_000),
        LawFile("d.toml", b"x = " + b"9" * 10_000),
        LawFile("e.toml", b"limit = 5\n"),
    ]
    found = read_law(broken)[1]
    assert [(one.path[0], one.line) for one in found] == [(name, 1) for name in "abcde"]
    assert found[-1].what == ("“limit”: nội dung phải là bảng gồm các trường, không phải số nguyên")


def test_a_faulty_pack_is_refused_whole_naming_the_first_fault() -> None:
    text = limit(number=0) + limit("other", article='""')
    with pytest.raises(DomainError) as error:
        parse_law(files(NEW__limits=text))
    assert error.value.code == "law_pack_wrong"
    assert error.value.field == "NEW/limits.toml:4"
    assert "NEW/limits.toml, dòng 4" in error.value.message
    assert "(và 1 chỗ khác)" in error.value.message


def test_lines_are_those_of_the_file_whatever_stands_between() -> None:
    first = limit("first", note="'''\n[[limit]]\nnumber = 0\n'''")
    second = limit("second", number=0).replace("[[limit]]", "  [[ limit ]]  # thứ hai")
    text = f"# [[limit]]\n{first}\n{second}"
    (fault,) = faults(NEW__limits=text)
    assert fault.line == last_line(text, "number = 0")


def test_entries_of_a_regime_are_in_force_as_long_as_it_is() -> None:
    read = pack(
        OLD__limits=limit(),
        NEW__limits=limit(to="2027-12-31"),
        common__days='[[day_off]]\ndate = 2026-01-01\nwhy = "Tết"\n',
    )
    old, new = sorted(read.rules, key=lambda one: one.limit.since)
    assert old.limit.to.isoformat() == "2026-06-30"
    assert (new.limit.since.isoformat(), new.limit.to.isoformat()) == ("2026-07-01", "2027-12-31")
    assert [rule.limit.document for rule in (old, new)] == ["Luật cũ", "Luật mới"]
    assert [rule.regime for rule in (old, new)] == ["OLD", "NEW"]
    assert read.entries(DayOff)[0].to == LAST_DAY


def test_a_rule_says_where_it_stands() -> None:
    read = pack(NEW__limits="\n\n" + limit("first") + "\n" + limit("second"))
    assert [(rule.path, rule.line) for rule in read.rules] == [
        ("NEW/limits.toml", 3),
        ("NEW/limits.toml", 14),
    ]


def test_the_digest_tells_packs_apart() -> None:
    digests = {
        pack().digest,
        pack(NEW__limits=limit()).digest,
        pack(NEW__limits=limit() + "# sửa\n").digest,
        pack(NEW__others=limit()).digest,
    }
    assert len(digests) == 4
    assert pack(NEW__limits=limit()).digest == pack(NEW__limits=limit()).digest


def test_every_section_is_named_in_the_singular_and_read_with_its_type() -> None:
    assert pack().entries(Variant)[0].key == "simple"
    assert not [section for section in SECTIONS if section.endswith("s")]
