"""What a paper says of parties, days and hours (nội dung ghi), checked before it is recorded.

A person's identity number only warns (`persons`): foreign papers and old ones bear others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain import paper_payloads as r
from thads_desktop.domain import payloads as p
from thads_desktop.domain.case_state import CaseState
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
            `outcome_unknown`, `no_such_party`.
    """
    match payload:
        case p.PartyChanged():
            check_parties([payload.party], happened_on, "party")
        case r.RightsTransferred(receiver=p.Party() as receiver):
            check_parties([receiver], happened_on, "receiver")
        case p.ObligationAdded():
            check_named([payload.obligation], parties_on(state, happened_on), "obligation")
        case p.EnforcementPostponed():
            _check_until(payload, happened_on)
        case p.VerificationRecorded():
            _check_hour(payload.started_at, "started_at")
            _check_hour(payload.ended_at, "ended_at")
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
