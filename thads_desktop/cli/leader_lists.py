"""`thads statistics list`: the lists leaders ask for, and officers ranked."""

from __future__ import annotations

from pathlib import Path

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.cli.case_questions import answer
from thads_desktop.cli.cases import DEFAULT_LIMIT
from thads_desktop.cli.output import Answer
from thads_desktop.cli.session import Session
from thads_desktop.cli.words import Commands, day, positive
from thads_desktop.domain.statistics_forms import MAIN_MEASURES
from thads_desktop.services.carried_over import carried_over_list
from thads_desktop.services.context import Context
from thads_desktop.services.leader_lists import (
    BILLION,
    DEFAULT_OVER,
    LeaderList,
    Ranking,
    check_ranked,
    leader_list,
    print_ranking,
    ranked_officers,
)
from thads_desktop.services.statistics import (
    Measure,
    PeriodQuestion,
    count_period,
    period_question,
)

CARRIED_OVER, OFFICERS = "carried-over", "officers"


def add(commands: Commands) -> None:
    """Add the command of lists."""
    one = commands.add("statistics list", _list, _("danh sách lãnh đạo yêu cầu, bảng xếp thứ"))
    one.add_argument("name", choices=[*(kind.value for kind in LeaderList), CARRIED_OVER, OFFICERS])
    one.add_argument(
        "--over",
        type=int,
        default=DEFAULT_OVER // BILLION,
        metavar="N",
        help=_("án lớn: còn phải thi hành từ N tỷ đồng"),
    )
    one.add_argument("--from", dest="first", type=day, help=_("ngày đầu kỳ"))
    one.add_argument("--to", dest="last", type=day, help=_("ngày cuối kỳ"))
    one.add_argument("--key", default="must_enforce", help=_("chỉ tiêu để xếp thứ"))
    one.add_argument(
        "--form", choices=[measure.value for measure in MAIN_MEASURES], default=Measure.CASES.value
    )
    one.add_argument("--ascending", action="store_true", help=_("xếp từ thấp lên"))
    one.add_argument("--limit", type=positive, default=DEFAULT_LIMIT, help=_("số việc tối đa"))
    for kind in ("xlsx", "pdf"):
        one.add_argument(f"--{kind}", type=Path, metavar="FILE", help=_("ghi ra tệp"))


def _list(session: Session) -> Answer:
    words = session.words
    with session.office() as context:
        if words.name == OFFICERS:
            return _ranked(session, context)
        if words.name == CARRIED_OVER:
            made = carried_over_list(context, _period(session, context))
        else:
            _refuse_period(session)
            made = leader_list(context, LeaderList(words.name), over=words.over * BILLION)
        return answer(context, made, words.limit, words.xlsx, words.pdf)


def _refuse_period(session: Session) -> None:
    if session.words.first or session.words.last:
        raise DomainError(
            _("Danh sách này là của hôm nay, không theo kỳ. Hãy bỏ ngày đầu và ngày cuối."),
            code="period_not_taken",
            field="from",
        )


def _period(session: Session, context: Context) -> PeriodQuestion:
    words = session.words
    if words.first is None or words.last is None:
        raise DomainError(
            _("Danh sách này cần một kỳ. Hãy ghi ngày đầu và ngày cuối."),
            code="period_missing",
            field="from",
        )
    return period_question(context, words.first, words.last)


def _ranked(session: Session, context: Context) -> Answer:
    words = session.words
    check_ranked(Measure(words.form), words.key)
    counted = count_period(context, _period(session, context))
    ranking = ranked_officers(counted, Measure(words.form), words.key, is_ascending=words.ascending)
    files = (
        print_ranking(context, ranking, xlsx=words.xlsx, pdf=words.pdf).files
        if words.xlsx or words.pdf
        else ()
    )
    lines = [ranking.sentence(one) for one in ranking.officers]
    return Answer(
        {**_document(ranking), "files": list(files)},
        lines or [_("Không có chấp hành viên nào có việc trong kỳ này.")],
    )


def _document(ranking: Ranking) -> dict[str, object]:
    return {
        "from": ranking.question.first,
        "to": ranking.question.last,
        "form": ranking.measure,
        "key": ranking.key,
        "quantity": ranking.quantity,
        "direction": ranking.direction,
        "officers": [
            {
                "officer": one.officer,
                "place": one.place,
                "among": one.among,
                "value": one.value,
                "numerator": one.part,
                "denominator": one.whole,
            }
            for one in ranking.officers
        ],
    }
