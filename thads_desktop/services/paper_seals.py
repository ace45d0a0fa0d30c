"""Seals of issued papers (mã QR): a digest of the words, signed by the office's key.

The QR holds `THADS1.` and, in base64url, 16 bytes of the SHA-256 of the paper's words, 4 bytes
that name the key, and an Ed25519 signature of both. The words are those of the PDF itself, in
its order and without white space, so that whoever holds the file can check it without the ledger.
"""

from __future__ import annotations

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from thads_desktop.base.errors import DomainError
from thads_desktop.base.formats import format_date
from thads_desktop.base.language import _
from thads_desktop.domain.acts import Act
from thads_desktop.domain.codec import decode_payload
from thads_desktop.domain.dossier import PaperStanding
from thads_desktop.domain.office_payloads import PeriodClosed
from thads_desktop.domain.paper_payloads import PaperIssued
from thads_desktop.ledger.stored_acts import acts_of_kinds
from thads_desktop.services.context import Context
from thads_desktop.services.paper_standings import PaperStands, paper_stands

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

# The program starts without the library: it is imported when a paper is sealed or checked.
# ruff: noqa: PLC0415

MARK = "THADS1."
KEYS, KEY_FILE = "keys", "office.key"
LARGEST_PDF = 32 * 1024**2
_DIGEST, _KEY_NAME, _SIGNATURE = 16, 4, 64


@dataclass(frozen=True, slots=True)
class Seal:
    """Mã của một văn bản: what its QR says, and the public key that checks it."""

    text: str
    key: str


class SealState(StrEnum):
    """Kết quả kiểm tra mã QR."""

    GENUINE = "genuine"
    CHANGED = "changed"
    FORGED = "forged"
    UNKNOWN_KEY = "unknown_key"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealCheck:
    """Kiểm tra một mã QR: whether it is the office's, of which paper, and how that stands today.

    `stands` and `issued_on` are None where the paper is not known here. `report` is the closed
    period whose report it is, `corrected_by` those with whose reports a slip on it went.
    """

    state: SealState
    title: str = ""
    number: str = ""
    issued_on: date | None = None
    signed_by: str = ""
    case_id: str = ""
    paper_id: str = ""
    stands: PaperStands | None = None
    report: PeriodClosed | None = None
    corrected_by: tuple[PeriodClosed, ...] = ()

    @property
    def is_good(self) -> bool:
        """Is it a paper as it was issued, and in force?"""
        is_in_force = self.stands is not None and self.stands.standing is PaperStanding.IN_FORCE
        return self.state is SealState.GENUINE and is_in_force


def seal_of(context: Context, pdf: bytes) -> Seal:
    """Seal the words of a PDF with the key of this office, which is made at the first need.

    Raises:
        KnownIoError: the key cannot be kept.
    """
    private = _office_key(context.folder / KEYS / KEY_FILE)
    public = private.public_key().public_bytes_raw()
    told = _digest(pdf) + _name(public)
    return Seal(MARK + _encoded(told + private.sign(told)), public.hex())


def check_seal(context: Context, text: str, pdf: bytes | None = None) -> SealCheck:
    """Check what a QR says, and with a file that the words are still those that were sealed.

    Raises:
        DomainError: `seal_unreadable`, `pdf_unreadable`.
    """
    text = "".join(text.split())  # a code that was pasted may be broken into lines
    told, signature = _parts(text)
    issued, reports = _sealed_papers(context), _sealed_reports(context)
    keys = {one.key for _act, one in issued} | {one.key for _act, one in reports}
    keys.add(_own_key(context))
    key = next((key for key in keys if key and _name(bytes.fromhex(key)) == told[_DIGEST:]), None)
    if key is None:
        return SealCheck(state=SealState.UNKNOWN_KEY)
    if not _is_signed(bytes.fromhex(key), told, signature):
        return SealCheck(state=SealState.FORGED)
    is_changed = pdf is not None and _digest(pdf) != told[:_DIGEST]
    state = SealState.CHANGED if is_changed else SealState.GENUINE
    # A paper recorded again by a correction keeps its code: the newest says how it stands.
    found = next((one for one in reversed(issued) if one[1].seal == text), None)
    if found is None:
        report = next((one for one in reports if one[1].seal == text), None)
        return SealCheck(state=state) if report is None else _of_report(state, *report, reports)
    act, paper = found
    with context.ledger.reading() as connection:
        stands = paper_stands(context, connection, act)
    return SealCheck(
        state=state,
        title=paper.title,
        number=paper.number,
        issued_on=act.happened_on,
        signed_by=paper.signed_by,
        case_id=act.subject,
        paper_id=act.id,
        stands=stands,
    )


def _of_report(
    state: SealState,
    act: Act,
    report: PeriodClosed,
    reports: Sequence[tuple[Act, PeriodClosed]],
) -> SealCheck:
    """The report of a closed period, which nothing takes back."""
    return SealCheck(
        state=state,
        title=_("Báo cáo thống kê từ {first} đến {last}").format(
            first=format_date(report.first), last=format_date(report.last)
        ),
        issued_on=act.happened_on,
        paper_id=act.id,
        stands=PaperStands(standing=PaperStanding.IN_FORCE),
        report=report,
        corrected_by=tuple(
            other
            for _act, other in reports
            if act.id in [slip.snapshot for slip in other.corrections]
        ),
    )


def read_file(file: Path) -> bytes:
    """The bytes of a PDF that somebody chose.

    Raises:
        DomainError: `file_missing`, `file_too_large`.
    """
    try:
        if file.stat().st_size > LARGEST_PDF:
            raise DomainError(
                _("Tệp {file} quá lớn. Hãy chọn đúng tệp.").format(file=file),
                code="file_too_large",
                field="pdf",
            )
        return file.read_bytes()
    except OSError as error:
        raise DomainError(
            _("Không đọc được tệp {path}.").format(path=file), code="file_missing", field="pdf"
        ) from error


def public_key(context: Context) -> str:
    """The public key of this office, in hexadecimal digits, to be given to whoever checks."""
    private = _office_key(context.folder / KEYS / KEY_FILE)
    return private.public_key().public_bytes_raw().hex()


# ── The words of a file ──────────────────────────────────────────────────────────────────────


def _digest(pdf: bytes) -> bytes:
    return sha256(_words(pdf).encode()).digest()[:_DIGEST]


def _words(pdf: bytes) -> str:
    """All letters of a PDF in its order, in one normal form, without white space."""
    import pypdfium2

    from thads_desktop.base.vietnamese import nfc

    try:
        file = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise DomainError(
            _("Không đọc được tệp PDF này. Hãy chọn đúng tệp."), code="pdf_unreadable", field="pdf"
        ) from error
    try:
        text = "".join(page.get_textpage().get_text_bounded() for page in file)
    finally:
        file.close()
    return "".join(nfc(text).split())


# ── Keys and signatures ──────────────────────────────────────────────────────────────────────


def _office_key(file: Path) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    with suppress(FileNotFoundError):
        return Ed25519PrivateKey.from_private_bytes(file.read_bytes())
    made = Ed25519PrivateKey.generate()
    file.parent.mkdir(exist_ok=True)
    # Only for its owner, and never over a key that another window has just made.
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as written:
        written.write(made.private_bytes_raw())
    return made


def _own_key(context: Context) -> str:
    return public_key(context) if (context.folder / KEYS / KEY_FILE).exists() else ""


def _name(public: bytes) -> bytes:
    return sha256(public).digest()[:_KEY_NAME]


def _is_signed(public: bytes, told: bytes, signature: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, told)
    except InvalidSignature:
        return False
    return True


def _encoded(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def _parts(written: str) -> tuple[bytes, bytes]:
    if not written.isascii():
        raise DomainError(
            _("Mã có chữ tiếng Việt. Hãy tắt bộ gõ tiếng Việt và Caps Lock rồi quét lại cả mã."),
            code="seal_unreadable",
            field="code",
        )
    with suppress(NotBase64, ValueError):
        body = written.removeprefix(MARK)
        data = urlsafe_b64decode(body + "=" * (-len(body) % 4))
        # Decoding passes over foreign signs: only what is written back the same is a code.
        is_whole = len(data) == _DIGEST + _KEY_NAME + _SIGNATURE
        if is_whole and written == MARK + _encoded(data):
            return data[:-_SIGNATURE], data[-_SIGNATURE:]
    raise DomainError(
        _("Đây không phải là mã của văn bản thi hành án. Hãy quét lại cả mã."),
        code="seal_unreadable",
        field="code",
    )


def _sealed_papers(context: Context) -> list[tuple[Act, PaperIssued]]:
    """Every paper ever issued, the older first: of one taken back too the code is asked."""
    with context.ledger.reading() as connection:
        acts = acts_of_kinds(connection, ["paper_issued"])
    papers = ((act, decode_payload(act)) for act in acts)
    return [(act, one) for act, one in papers if isinstance(one, PaperIssued)]


def _sealed_reports(context: Context) -> list[tuple[Act, PeriodClosed]]:
    """The report of every closed period."""
    with context.ledger.reading() as connection:
        acts = acts_of_kinds(connection, ["period_closed"])
    reports = ((act, decode_payload(act)) for act in acts)
    return [(act, one) for act, one in reports if isinstance(one, PeriodClosed)]
