"""Foreign acts taken in: a union by id, chains checked first, all or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from thads_desktop.base.errors import DomainError
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.ledger.chain import GENESIS, SealedAct, act_hash
from thads_desktop.ledger.commit import Commit
from thads_desktop.ledger.schema import acts
from thads_desktop.ledger.stored_acts import MANY, select_acts, stored_act

OFFICE = "office_established"  # the first act of every subject that is no case

LARGEST_LAMPORT = 2**40
LAST_YEAR = 2200


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Kết quả nhập hành vi: how many were new, known, and how many cases they touched."""

    new: int
    known: int
    cases: int


def merge_acts(commit: Commit, foreign: Sequence[SealedAct]) -> Merged:
    """Add the acts that are new, in any order of devices.

    Raises:
        DomainError: `chain_gap` when earlier acts of a device are missing here, `chain_broken`
            when a seal does not fit, `chain_forked` when a device wrote two different acts
            under one number, `act_repeated` when two acts bear one identity.
    """
    new: list[Act] = []
    tips = _tips(commit.connection)
    for device, chain in _by_device(foreign).items():
        seq, previous = tips.get(device, (0, GENESIS))
        known = [one for one in chain if one.act.device_seq <= seq]
        _check_known(commit.connection, device, known)
        for act, seal in chain[len(known) :]:
            if act.device_seq == seq:
                raise _forked(device, seq)
            if act.device_seq != seq + 1:
                raise _gap(device, seq + 1, act.device_seq - 1)
            seq, previous = act.device_seq, act_hash(act, previous)
            if previous != seal or not _is_plausible(act):
                raise _broken(act)
            commit.add(act, seal)
            new.append(act)
    _check_identities(commit.connection, new)
    known_offices = select(acts.c.subject).where(acts.c.kind == OFFICE)
    offices = {act.subject for act in new if act.kind == OFFICE}
    offices.update(commit.connection.execute(known_offices).scalars())
    subjects = {act.subject for act in new} - offices
    return Merged(new=len(new), known=len(foreign) - len(new), cases=len(subjects))


def _is_plausible(act: Act) -> bool:
    """Could a program of ours have written it? One wild number would spoil all that follows."""
    return act.lamport <= LARGEST_LAMPORT and act.recorded_at.year <= LAST_YEAR


def _by_device(foreign: Sequence[SealedAct]) -> dict[str, list[SealedAct]]:
    chains: dict[str, list[SealedAct]] = {}
    for one in foreign:
        chains.setdefault(one.act.device, []).append(one)
    for chain in chains.values():
        chain.sort(key=lambda one: one.act.device_seq)
    return chains


def _tips(connection: Connection) -> dict[str, tuple[int, bytes]]:
    last = (
        select(acts.c.device, func.max(acts.c.device_seq).label("seq"))
        .group_by(acts.c.device)
        .subquery()
    )
    query = select(acts.c.device, acts.c.device_seq, acts.c.hash).join(
        last, (acts.c.device == last.c.device) & (acts.c.device_seq == last.c.seq)
    )
    return {row.device: (row.device_seq, row.hash) for row in connection.execute(query)}


def _check_known(connection: Connection, device: str, overlap: Sequence[SealedAct]) -> None:
    """Acts we hold already must be the same acts, byte for byte."""
    if not overlap:
        return
    query = select_acts().where(
        acts.c.device == device,
        acts.c.device_seq.between(overlap[0].act.device_seq, overlap[-1].act.device_seq),
    )
    held = {one.act.device_seq: one.act for one in map(stored_act, connection.execute(query))}
    for act, _seal in overlap:
        if held.get(act.device_seq) != act:
            raise _forked(device, act.device_seq)


def _check_identities(connection: Connection, new: Sequence[Act]) -> None:
    """No two acts may bear one identity, whoever sealed them."""
    ids = [act.id for act in new]
    some = (ids[start : start + MANY] for start in range(0, len(ids), MANY))
    held = (select(acts.c.id).where(acts.c.id.in_(few)).limit(1) for few in some)
    if len(set(ids)) < len(ids) or any(connection.execute(query).first() for query in held):
        raise DomainError(
            _("Gói có hành vi trùng mã với hành vi khác. Chưa nhập gì. Hãy xin lại gói."),
            code="act_repeated",
        )


def _forked(device: str, seq: int) -> DomainError:
    return DomainError(
        _(
            "Máy {device} đã ghi hai hành vi khác nhau dưới số {seq}; tệp này không khớp với "
            "dữ liệu đang có. Chưa nhập gì. Hãy hỏi đơn vị gửi xem máy đó có khôi phục từ bản "
            "sao lưu không."
        ).format(device=device, seq=seq),
        code="chain_forked",
    )


def _broken(act: Act) -> DomainError:
    return DomainError(
        _(
            "Hành vi số {seq} của máy {device} không khớp dấu niêm phong: tệp đã bị sửa hoặc hỏng. "
            "Chưa nhập gì. Hãy xin lại tệp từ đơn vị gửi."
        ).format(seq=act.device_seq, device=act.device),
        code="chain_broken",
    )


def _gap(device: str, first: int, last: int) -> DomainError:
    return DomainError(
        _(
            "Còn thiếu các hành vi số {first}–{last} của máy {device}. Chưa nhập gì. "
            "Hãy nhập tệp trước đó rồi nhập lại tệp này."
        ).format(first=first, last=last, device=device),
        code="chain_gap",
    )
