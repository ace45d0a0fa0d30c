"""What a paper says of parties, days and hours (nội dung ghi), checked before it is recorded.

A person's identity number only warns (`persons`): foreign papers and old ones bear others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import measure_payloads as m
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
from thads_desktop.domain.events import decided_before
from thads_desktop.domain.parties import parties_on
from thads_desktop.domain.persons import CITIZEN_DIGITS, plain_number, tax_warning
from thads_desktop.domain.recipients import is_among
from thads_desktop.domain.vocabulary import DeliveryOutcome, PartyRole

_LAST_HOUR, _LAST_MINUTE = 23, 59
_FIGURES = re.compile(r"[0-9]+")


def check_said(payload: p.Payload, happened_on: date, state: CaseState) -> None:
    """Refuse a paper of a case whose own words cannot be.

    Raises:
        DomainError: as `check_parties` and `check_named`; `dates_reversed`, `time_wrong`,
            `outcome_unknown`, `no_such_party`; `roles_differ`, `decided_on_unexpected`,
            `decided_on_wrong`, `part_of_many_things`.
    """
    _check_decided_before(payload, happened_on, state)
    match payload:
        case p.PartyChanged():
            check_parties([payload.party], happened_on, "party")
        case r.RightsTransferred(receivers=receivers):
            check_parties(receivers, happened_on, "receivers")
            _check_same_role(receivers)
        case p.ObligationAdded():
            check_named([payload.obligation], parties_on(state, happened_on), "obligation")
        case p.EnforcementEntrusted(debtors=debtors):
            _check_debtors(debtors, parties_on(state, happened_on))
        case p.EnforcementPostponed():
            _check_until(payload, happened_on)
        case p.VerificationRecorded():
            _check_hour(payload.started_at, "started_at")
            _check_hour(payload.ended_at, "ended_at")
        case m.ExhibitTransferred(quantity=str(quantity), assets=assets) if quantity:
            _check_part_of_one(assets)
        case r.DeliveryAttempted():
            _check_outcome(payload.outcome)
            _check_sought(payload, happened_on, state)


def check_parties(parties: Iterable[p.Party], happened_on: date, field: str) -> None:
    """Refuse parties without a name, with a wrong tax code, or born after the paper.

    Raises:
        DomainError: `name_missing`, `tax_code_wrong`, `born_after_paper`.
    """
    for party in parties:
        if not party.name.strip():
            raise DomainError(_("Hãy ghi tên đương sự."), code="name_missing", field=field)
        if party.born_on is not None and party.born_on > happened_on:
            raise DomainError(
                _("{name}: ngày sinh {born} ở sau ngày {day}. Hãy kiểm tra lại.").format(
                    name=party.name, born=format_date(party.born_on), day=format_date(happened_on)
                ),
                code="born_after_paper",
                field=field,
            )
        _check_tax_code(party, field)


def _check_tax_code(party: p.Party, field: str) -> None:
    """A person's tax code is the identity number, of which nothing is refused."""
    is_identity_number = len(plain_number(party.tax_code)) == CITIZEN_DIGITS
    warning = "" if is_identity_number else tax_warning(party.tax_code)
    if warning:
        raise DomainError(
            _("{name}: {warning} Hãy kiểm tra lại hoặc để trống.").format(
                name=party.name, warning=warning
            ),
            code="tax_code_wrong",
            field=field,
        )


def _check_same_role(receivers: Iterable[p.Party]) -> None:
    """Those who take one party's place stand where it stood."""
    if len({one.role for one in receivers}) > 1:
        raise DomainError(
            _("Những người nhận chuyển giao phải cùng một tư cách. Hãy chọn lại tư cách."),
            code="roles_differ",
            field="receivers",
        )


def check_named(lines: Iterable[p.Obligation], parties: Iterable[p.Party], field: str) -> None:
    """Refuse a line that binds or serves somebody who is no party.

    Raises:
        DomainError: `no_such_party`.
    """
    known = {(party.role, party.name) for party in parties}
    for line in lines:
        named = [(PartyRole.DEBTOR, name) for name in line.debtors]
        named += [(PartyRole.CREDITOR, name) for name in line.creditors]
        unknown = next((one for one in named if one not in known), None)
        if unknown is not None:
            raise DomainError(
                _("Khoản {line} nêu “{name}”, người không có trong phần đương sự.").format(
                    line=line.line, name=unknown[1]
                ),
                code="no_such_party",
                field=field,
            )


def _check_decided_before(payload: p.Payload, happened_on: date, state: CaseState) -> None:
    """Only what a case taken over brought with it on its first day was decided before."""
    decided_on = decided_before(payload)
    if decided_on is None:
        return
    if happened_on != state.taken_over_on:
        raise DomainError(
            _(
                "Chỉ ghi ngày quyết định cũ cho việc cũ chuyển sang, vào đúng ngày nhận việc. "
                "Quyết định ra sau ngày đó thì ghi theo ngày của nó."
            ),
            code="decided_on_unexpected",
            field="decided_on",
        )
    if not state.decided_on <= decided_on < happened_on:
        raise DomainError(
            _(
                "Ngày quyết định cũ phải từ ngày ra quyết định thi hành án ({first}) và trước ngày "
                "nhận việc ({day})."
            ).format(first=format_date(state.decided_on), day=format_date(happened_on)),
            code="decided_on_wrong",
            field="decided_on",
        )


def _check_debtors(named: Iterable[str], parties: Iterable[p.Party]) -> None:
    known = [one.name for one in parties if one.role is PartyRole.DEBTOR]
    unknown = [name for name in named if name not in known]
    if unknown:
        raise DomainError(
            _("Việc này không có người phải thi hành “{name}”. Hãy chọn: {known}.").format(
                name=unknown[0], known=", ".join(known)
            ),
            code="no_such_party",
            field="debtors",
        )


def _check_part_of_one(assets: Sequence[int]) -> None:
    if len(assets) != 1:
        raise DomainError(
            _("Chỉ một phần số lượng thì hãy chọn đúng một vật chứng, tài sản."),
            code="part_of_many_things",
            field="assets",
        )


def _check_until(payload: p.EnforcementPostponed, happened_on: date) -> None:
    if payload.until is not None and payload.until < happened_on:
        raise DomainError(
            _("Ngày hết hoãn ở trước ngày quyết định hoãn ({day}). Hãy kiểm tra lại.").format(
                day=format_date(happened_on)
            ),
            code="dates_reversed",
            field="until",
        )


def _check_hour(typed: str, field: str) -> None:
    """Hours are free words ("08 giờ 30"); their figures are an hour and minutes."""
    for figures, last in zip(_FIGURES.findall(typed), (_LAST_HOUR, _LAST_MINUTE), strict=False):
        if len(figures) > len(str(last)) or int(figures) > last:
            raise DomainError(
                _("Không có giờ “{typed}”. Hãy ghi như 08 giờ 30.").format(typed=typed[:20]),
                code="time_wrong",
                field=field,
            )


def _check_outcome(outcome: str) -> None:
    known = [one.value for one in DeliveryOutcome]
    if outcome and outcome not in known:
        raise DomainError(
            _("Không có kết quả “{outcome}”. Hãy chọn một trong: {known}.").format(
                outcome=outcome[:60], known=", ".join(known)
            ),
            code="outcome_unknown",
            field="outcome",
        )


def _check_sought(payload: r.DeliveryAttempted, happened_on: date, state: CaseState) -> None:
    """Whom one sought was a party or a person concerned, at least until that day."""
    day_before = date.fromordinal(max(happened_on.toordinal() - 1, 1))
    parties = (*parties_on(state, happened_on), *parties_on(state, day_before))
    of_role = [party for party in parties if party.role is payload.to]
    if of_role and (not payload.to_name or is_among(of_role, payload.to_name)):
        return
    known = ", ".join(dict.fromkeys(party.name for party in parties))
    raise DomainError(
        _(
            "Người được giao không có trong đương sự với tư cách đã chọn. Hãy chọn lại: {known}."
        ).format(known=known),
        code="no_such_party",
        field="to_name",
    )
