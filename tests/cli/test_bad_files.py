"""Files out and in: acts, papers, forms and JSON that are broken, foreign or cannot be written."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import (
    LISTS,
    CommandLine,
    everything_recorded,
    files_of,
    full_disk,
    run_process,
    without_powers,
)
from tests.cli.samples import DAY, opening, written
from thads_desktop.domain.acts import Act
from thads_desktop.ledger.chain import GENESIS, act_hash

Line = dict[str, Any]


@pytest.fixture
def office(thads: CommandLine, tmp_path: Path) -> CommandLine:
    """An office with one verified case."""
    thads("act", "record", "new", "case_opened", written(tmp_path, opening()))
    verification = written(tmp_path, {"happened_on": DAY, "findings": "Có tài sản."})
    thads("act", "record", "12/QĐ-THADS", "verification_recorded", verification)
    return thads


@pytest.fixture
def other(tmp_path: Path) -> CommandLine:
    """Another office, which takes acts in."""
    thads = CommandLine(tmp_path / "other")
    thads("office", "create", "--name", "Tỉnh", "--code", "T")
    return thads


@pytest.fixture
def acts(office: CommandLine, tmp_path: Path) -> Path:
    """A good file of acts."""
    path = tmp_path / "acts.jsonl"
    assert office("acts", "export", path).code == 0
    return path


def headed(change: Callable[[Line], Line]) -> Callable[[bytes], bytes]:
    """Changes the first line and seals the file anew."""

    def changed(content: bytes) -> bytes:
        first, *rest = content.splitlines()[:-1]
        return sealed([json.dumps(change(json.loads(first))).encode(), *rest])

    return changed


def sealed(lines: list[bytes]) -> bytes:
    body = b"".join(line + b"\n" for line in lines)
    return body + json.dumps({"sha256": hashlib.sha256(body).hexdigest()}).encode() + b"\n"


DAMAGES: dict[str, tuple[Callable[[bytes], bytes], str]] = {
    "cut short": (lambda content: content[:-200], "acts_file_broken"),
    "without its last line": (
        lambda content: b"\n".join(content.splitlines()[:-1]) + b"\n",
        "acts_file_broken",
    ),
    "without an act": (
        lambda content: b"\n".join(content.splitlines()[:1] + content.splitlines()[2:]) + b"\n",
        "acts_file_broken",
    ),
    "changed": (
        lambda content: content.replace(b'"lamport":1', b'"lamport":7'),
        "acts_file_broken",
    ),
    "twice over": (lambda content: content + content, "acts_file_broken"),
    "of one endless line": (
        lambda content: content.splitlines()[0] + b" " * 17_000_000,
        "acts_file_broken",
    ),
    "newer": (headed(lambda head: head | {"version": 2}), "acts_file_newer"),
    "of another format": (headed(lambda head: head | {"format": "other"}), "not_acts_file"),
    "fewer than it says": (headed(lambda head: head | {"acts": 9}), "acts_file_broken"),
    "of foreign JSON": (lambda _: b'{"a": 1}\n{"b": 2}\n', "not_acts_file"),
    "a list of cases": (
        lambda _: LISTS.joinpath("case-list-legacy-tcvn3.xlsx").read_bytes(),
        "not_acts_file",
    ),
    "of zeros": (lambda _: bytes(5000), "not_acts_file"),
    "empty": (lambda _: b"", "not_acts_file"),
    "a single line": (lambda _: b"{}\n", "not_acts_file"),
    "not UTF-8": (lambda _: b'{"format": "\xff"}\n\xff\n', "not_acts_file"),
    "nested in its header": (
        lambda content: b'{"x": ' + b"[" * 100_000 + b"]" * 100_000 + b", " + content[1:],
        "not_acts_file",
    ),
    "nested without end": (lambda _: b"[" * 100_000 + b"\n{}\n", "not_acts_file"),
}


@pytest.mark.parametrize("kind", DAMAGES)
def test_a_bad_file_of_acts_is_refused_whole(other: CommandLine, acts: Path, kind: str) -> None:
    damage, code = DAMAGES[kind]
    acts.write_bytes(damage(acts.read_bytes()))
    before = everything_recorded(other.folder)
    error = other("acts", "import", acts).error
    assert (error["code"], error["field"]) == (code, "file")
    assert everything_recorded(other.folder) == before


def resealed(change: Callable[[list[Line]], object]) -> Callable[[bytes], bytes]:
    """Changes the acts and seals each anew, as a skilled forger would."""

    def changed(content: bytes) -> bytes:
        head, *lines = content.splitlines()[:-1]
        acts = [json.loads(line) for line in lines]
        change(acts)
        previous = GENESIS
        for act in acts:
            previous = act_hash(as_act(act), previous)
            act["hash"] = base64.b64encode(previous).decode()
        return sealed([head, *(json.dumps(act).encode() for act in acts)])

    return changed


def as_act(line: Line) -> Act:
    fields = {name: value for name, value in line.items() if name != "hash"}
    fields["happened_on"] = date.fromisoformat(line["happened_on"])
    fields["recorded_at"] = datetime.fromisoformat(line["recorded_at"])
    fields["payload"] = base64.b64decode(line["payload"])
    return Act(**fields)


def with_payload(**change: object) -> Callable[[list[Line]], None]:
    def changed(acts: list[Line]) -> None:
        payload = json.loads(base64.b64decode(acts[1]["payload"])) | change
        acts[1]["payload"] = base64.b64encode(json.dumps(payload).encode()).decode()

    return changed


def with_bytes(payload: bytes) -> Callable[[list[Line]], None]:
    return lambda acts: acts[2].update(payload=base64.b64encode(payload).decode())


FORGERIES: dict[str, tuple[Callable[[list[Line]], object], str]] = {
    "a number beyond all counting": (
        lambda acts: acts[1].update(lamport=2**63),
        "acts_file_broken",
    ),
    "a clock that blocks all others": (
        lambda acts: acts[1].update(lamport=2**62),
        "acts_file_broken",
    ),
    "a version beyond all counting": (
        lambda acts: acts[1].update(version=2**70),
        "acts_file_broken",
    ),
    "two acts of one identity": (lambda acts: acts[2].update(id=acts[1]["id"]), "act_repeated"),
    "a missing act": (lambda acts: acts[1].update(device_seq=7), "chain_gap"),
}


@pytest.mark.parametrize("kind", FORGERIES)
def test_a_forged_file_of_acts_is_refused_whole(other: CommandLine, acts: Path, kind: str) -> None:
    forge, code = FORGERIES[kind]
    acts.write_bytes(resealed(forge)(acts.read_bytes()))
    before = everything_recorded(other.folder)
    assert other("acts", "import", acts).error["code"] == code
    assert everything_recorded(other.folder) == before


ODDITIES: dict[str, Callable[[list[Line]], object]] = {
    "a kind from the future": lambda acts: acts[2].update(kind="not_invented_yet"),
    "a shape from the future": lambda acts: acts[2].update(version=2),
    "a payload that is none": lambda acts: acts[2].update(payload="AAAA"),
    "letters that are no UTF-8": with_bytes(b'{"findings": "\xff"}'),
    "a payload nested without end": with_bytes(b'{"x": ' + b"[" * 100_000),
    "the first day of all": lambda acts: acts[1].update(happened_on="0001-01-01"),
    "the last day of all": lambda acts: acts[2].update(happened_on="9999-12-31"),
    "a case taken over on the first day of all": lambda acts: (
        with_payload(decided_on="0001-01-01")(acts),
        acts[1].update(kind="case_taken_over", happened_on="0001-01-01"),
    ),
    "zeros in a name": with_payload(officer="Lê\x00Bình", note="\x07"),
    "lines of one number": with_payload(obligations=[{"line": 1, "what": "x", "amount": 5}] * 3),
    "an act that corrects itself": lambda acts: acts[2].update(corrects=acts[2]["id"]),
}


@pytest.mark.parametrize("kind", ODDITIES)
def test_odd_acts_of_others_are_kept_and_everything_goes_on(
    other: CommandLine, acts: Path, tmp_path: Path, kind: str
) -> None:
    acts.write_bytes(resealed(ODDITIES[kind])(acts.read_bytes()))
    assert other("acts", "import", acts).document["new"] == 3
    assert other("verify").document["ok"]
    for case in other("cases").document["cases"]:
        assert other("case", "show", case["id"]).code == 0
        assert other("print", "case-summary", "--case", case["id"]).code == 0
    assert other("statistics", "--from", DAY, "--to", "2026-03-10").code in {0, 1}
    act = written(tmp_path, opening("13/QĐ-THADS"))
    assert other("act", "record", "new", "case_opened", act).code == 0
    assert other("acts", "export", tmp_path / "again.jsonl").document["acts"] == 5


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file_wrong"),
        (b"{", "file_wrong"),
        (b"[]", "file_wrong"),
        (b"null", "file_wrong"),
        (b'{"happened_on": NaN}', "file_wrong"),
        (b'{"happened_on": "\xff"}', "file_wrong"),
        (b'{"findings": "\\ud800"}', "file_wrong"),
        (b'{"a": 1e999}', "file_wrong"),
        (b'{"a":' * 50_000, "file_wrong"),
        (b"[" * 100_000, "file_wrong"),
        (b" " * 5_000_000, "file_too_large"),
        (b'{"happened_on": "2026-03-05", "findings": 7}', "fields_wrong"),
        (b'{"happened_on": "2026-03-05", "findings": null}', "fields_wrong"),
        (b'{"happened_on": "2026-03-05"}', "fields_wrong"),
        (b'{"happened_on": 20260305, "findings": "x"}', "fields_wrong"),
        (b'{"happened_on": "2026-03-05", "findings": "x", "more": 1}', "fields_wrong"),
        (b'{"happened_on": "2026-03-05", "findings": "x", "present": "An"}', "fields_wrong"),
    ],
)
def test_a_bad_json_act_is_refused(
    office: CommandLine, tmp_path: Path, content: bytes, code: str
) -> None:
    path = tmp_path / "bad.json"
    path.write_bytes(content)
    before = everything_recorded(office.folder)
    error = office("act", "record", "12/QĐ-THADS", "verification_recorded", path).error
    assert error["code"] == code
    assert everything_recorded(office.folder) == before


def test_zeros_and_marks_in_a_text_are_recorded_and_printed(
    office: CommandLine, tmp_path: Path
) -> None:
    act = written(tmp_path, {"happened_on": DAY, "findings": "Có\x00 tài\x0b sản \u202e\ufffe."})
    record = office("act", "record", "12/QĐ-THADS", "verification_recorded", act)
    assert record.code == 0
    words = ("verification-minutes", "--case", "12/QĐ-THADS", "--act", record.document["act_id"])
    files = ("--pdf", tmp_path / "m.pdf", "--docx", tmp_path / "m.docx")
    assert office("print", *words, *files).code == 0
    assert office("verify").document["ok"]


def test_the_longest_act_can_be_recorded_sent_and_taken_in(
    office: CommandLine, other: CommandLine, tmp_path: Path
) -> None:
    statements = [{"topic": "hỏi", "answer": "đ" * 40_000}] * 50
    act = written(tmp_path, {"happened_on": DAY, "findings": "x", "statements": statements})
    assert office("act", "record", "12/QĐ-THADS", "verification_recorded", act).code == 0
    assert office("acts", "export", tmp_path / "acts.jsonl").document["acts"] == 4
    assert other("acts", "import", tmp_path / "acts.jsonl").document["new"] == 4


def test_a_file_that_is_not_there_is_refused(office: CommandLine, tmp_path: Path) -> None:
    for place in (tmp_path / "none.json", tmp_path, Path("/proc/none")):
        record = office("act", "record", "12/QĐ-THADS", "verification_recorded", place)
        assert (record.error["code"], record.error["field"]) == ("file_missing", "file")
        assert office("acts", "import", place).error["code"] == "file_missing"


PERIOD = ("--from", "2025-10-01", "--to", "2026-03-10")
OUTPUTS = {
    "acts": ("acts", "export"),
    "minutes as PDF": ("print", "verification-minutes", "--case", "12/QĐ-THADS", "--pdf"),
    "minutes for Word": ("print", "verification-minutes", "--case", "12/QĐ-THADS", "--docx"),
    "summary": ("print", "case-summary", "--case", "12/QĐ-THADS", "--pdf"),
    "forms for Excel": ("statistics", *PERIOD, "--xlsx"),
    "forms as PDF": ("statistics", *PERIOD, "--pdf"),
}


@pytest.mark.parametrize("place", ["no/such/folder/file", ".", "/", "folder", "/proc/file"])
def test_what_cannot_be_written_is_refused_and_leaves_nothing(
    office: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    (tmp_path / "folder").mkdir()
    monkeypatch.chdir(tmp_path)
    files, before = files_of(tmp_path), everything_recorded(office.folder)
    for words in OUTPUTS.values():
        error = office(*words, place).error
        assert error["code"] in {"write_failed", "folder_missing", "file_locked"}
        assert error["field"] == "file"
    assert files_of(tmp_path) == files
    assert everything_recorded(office.folder) == before


@pytest.mark.parametrize("output", ["acts", "minutes as PDF", "forms for Excel"])
def test_a_file_that_stood_there_survives_a_full_disk(
    office: CommandLine, tmp_path: Path, output: str
) -> None:
    path = tmp_path / "mine"
    path.write_bytes(b"earlier")
    files, before = files_of(tmp_path), everything_recorded(office.folder)
    error = run_process(office.folder, *OUTPUTS[output], path, program=full_disk(1024)).error
    assert error["code"] in {"disk_full", "write_failed"}
    assert path.read_bytes() == b"earlier"
    assert files_of(tmp_path) == files
    assert everything_recorded(office.folder) == before


def test_a_locked_folder_takes_no_papers(office: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    words = (*OUTPUTS["minutes as PDF"], folder / "paper.pdf")
    error = run_process(office.folder, *words, program=without_powers()).error
    assert error["code"] == "file_locked"
    folder.chmod(0o755)
    assert files_of(folder) == []


def test_of_two_papers_both_are_written_or_none(office: CommandLine, tmp_path: Path) -> None:
    taken = tmp_path / "taken.docx"
    taken.mkdir()
    words = ("print", "case-summary", "--case", "12/QĐ-THADS")
    error = office(*words, "--pdf", tmp_path / "paper.pdf", "--docx", taken).error
    assert error["field"] == "file"
    assert not (tmp_path / "paper.pdf").exists()
