"""The program as a process: its exit codes, its outputs, and UTF-8 whatever the locale."""

from __future__ import annotations

import json
import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.command import LISTS, PROGRAM, CommandLine, run_process
from tests.cli.samples import opening


def test_output_and_input_are_utf_8_under_a_poor_locale(thads: CommandLine) -> None:
    words = ("act", "record", "new", "case_opened", "-")
    typed = json.dumps(opening(), ensure_ascii=False)
    recorded = run_process(thads.folder, *words, typed=typed, locale="C").document
    shown = run_process(thads.folder, "case", "show", "12/QĐ-THADS", locale="C").document
    assert shown["id"] == recorded["case_id"]
    assert shown["parties"][0]["name"] == "Nguyễn Văn Đức"


def test_a_refusal_is_utf_8_under_a_poor_locale(tmp_path: Path) -> None:
    error = run_process(tmp_path / "Phòng số 1", "cases", locale="C").error
    assert error["code"] == "office_missing"
    assert "Phòng số 1" in error["message"]


def test_a_reader_who_stops_listening_is_no_bug(practice: CommandLine) -> None:
    command = [*PROGRAM, "--data", str(practice.folder), "--json", "act", "kinds"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        said = process.stderr.read().decode()
        code = process.wait(timeout=60)
    assert (code, said) == (0, "")


def test_results_that_do_not_fit_on_the_disk_are_refused(practice: CommandLine) -> None:
    command = [*PROGRAM, "--data", str(practice.folder), "--json", "act", "kinds"]
    with Path("/dev/full").open("w") as full:
        result = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, check=False)
    assert result.returncode == 1
    assert result.stderr.decode().startswith("Không in được kết quả ra (No space left on device)")
    assert b"Traceback" not in result.stderr


TRIES = 5  # the machine may be so busy that an import ends before the signal arrives


def test_an_interrupted_import_is_told_and_not_recorded(tmp_path: Path) -> None:
    for nth in range(TRIES):
        thads = CommandLine(tmp_path / str(nth))
        assert thads("office", "create", "--name", "A", "--code", "B").code == 0
        code, said = interrupted_import(thads)
        assert thads("verify").document["ok"]
        if code == 0:
            assert thads("cases").document["total"] == said["accepted"]
            continue
        assert (code, said["error"]["code"]) == (1, "cancelled")
        assert thads("cases").document["total"] == 0
        return
    raise AssertionError("no import was interrupted")


def interrupted_import(thads: CommandLine) -> tuple[int, dict[str, Any]]:
    """Exit code and answer of an import that is interrupted once it has begun to write."""
    workbook = LISTS / "case-list-2019.xlsx"
    command = [*PROGRAM, "--data", str(thads.folder), "--json", "import", "cases", str(workbook)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not (thads.folder / "thads.db-wal").exists():
            assert process.poll() is None
        process.send_signal(signal.SIGINT)
        out, _err = process.communicate(timeout=60)
    return process.returncode, json.loads(out)


def test_letters_that_are_no_utf_8_are_refused(practice: CommandLine) -> None:
    error = practice("case", "show", "12/Q\udcd0").error
    assert error["code"] == "text_not_utf8"


def test_the_users_own_folder_is_the_default(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    thads = CommandLine(tmp_path / "thads")
    assert thads.plain("office", "create", "--name", "A", "--code", "B").code == 0
    assert thads("cases").document["total"] == 0


def test_two_processes_that_write_at_once_both_get_through(
    thads: CommandLine, tmp_path: Path
) -> None:
    files = []
    for number in range(2):
        file = tmp_path / f"{number}.json"
        file.write_text(json.dumps(opening(f"{number + 1}/QĐ-THADS")), encoding="utf-8")
        files.append(file)
    words = ("act", "record", "new", "case_opened")
    processes = [
        subprocess.Popen(
            [*PROGRAM, "--data", str(thads.folder), "--json", *words, str(file)],
            stdout=subprocess.PIPE,
        )
        for file in files
    ]
    for process in processes:
        process.communicate(timeout=60)
    assert [process.returncode for process in processes] == [0, 0]
    assert thads("cases").document["total"] == 2
    assert thads("verify").document["ok"]
