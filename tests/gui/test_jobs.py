"""Jobs run beside the window and tell its thread how they ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from thads_desktop.base.errors import DomainError, RefusedError
from thads_desktop.base.language import current_language, use_language
from thads_desktop.base.progress import Progress
from thads_desktop.gui.jobs import Jobs, Question


@pytest.fixture
def jobs(qapp: QObject) -> Iterator[Jobs]:
    jobs = Jobs(qapp)
    yield jobs
    jobs.stop()
    jobs.setParent(None)


def test_value_arrives_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    threads: list[object] = []

    def work(_progress: Progress) -> int:
        threads.append(threading.current_thread())
        return 7

    with qtbot.waitSignal(jobs.start(work).succeeded) as told:
        pass
    assert told.args == [7]
    assert threads != [threading.current_thread()]


def test_refusal_is_told_as_it_was_raised(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_progress: Progress) -> None:
        raise DomainError("Không được", code="no")

    with qtbot.waitSignal(jobs.start(work).refused) as told:
        pass
    assert told.args is not None
    error = told.args[0]
    assert isinstance(error, RefusedError)
    assert error.code == "no"


def test_cancel_stops_at_the_next_report(qtbot: QtBot, jobs: Jobs) -> None:
    goes_on = threading.Event()

    def work(progress: Progress) -> None:
        goes_on.wait(5)
        progress.report("việc", 1, 2)

    job = jobs.start(work, name="Nhập danh sách")
    assert jobs.named == [job]
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
        goes_on.set()
    qtbot.waitUntil(lambda: jobs.is_idle)


def test_bug_in_a_job_is_raised_in_the_windows_thread(qtbot: QtBot, jobs: Jobs) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as raised, qtbot.waitSignal(jobs.start(work).finished):
        pass
    assert [kind for kind, *_rest in raised] == [ZeroDivisionError]


def test_job_speaks_the_language_of_the_window(qtbot: QtBot, jobs: Jobs) -> None:
    use_language("en")
    try:
        job = jobs.start(lambda _progress: current_language())
        use_language("vi")
        with qtbot.waitSignal(job.succeeded) as told:
            pass
    finally:
        use_language("vi")
    assert told.args == ["en"]


def test_only_the_last_question_is_answered(qtbot: QtBot, jobs: Jobs) -> None:
    first_may_end = threading.Event()
    question = Question(jobs, jobs)
    answers: list[object] = []
    question.answered.connect(answers.append)

    def slow() -> str:
        first_may_end.wait(5)
        return "old"

    question.ask(slow)
    with qtbot.waitSignal(question.answered):
        question.ask(lambda: "new")
    first_may_end.set()
    qtbot.waitUntil(lambda: jobs.is_idle)
    assert answers == ["new"]
