"""What the machine may refuse, said in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlcipher3 import dbapi2

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _

_DAMAGE = ("not a database", "malformed", "decode", "vtable constructor failed")


def known_fault(detail: str) -> KnownIoError | None:
    """What SQLite says, as a sentence a person can act on; None for what is a bug."""
    if "disk is full" in detail or "disk I/O" in detail:
        return KnownIoError(
            _("Ổ đĩa đã đầy hoặc bị lỗi; chưa ghi gì. Hãy giải phóng chỗ trống rồi làm lại."),
            code="disk_full",
        )
    if "readonly" in detail or "unable to open" in detail:
        return KnownIoError(
            _("Không ghi được vào thư mục dữ liệu. Hãy kiểm tra quyền ghi của thư mục."),
            code="read_only",
        )
    if "locked" in detail or "busy" in detail:
        return KnownIoError(
            _("Dữ liệu đang được một cửa sổ khác ghi. Hãy đợi việc đó xong rồi làm lại."),
            code="busy",
        )
    if any(sign in detail for sign in _DAMAGE):
        return damaged()
    return None


def damaged() -> KnownIoError:
    """What is said of a file that is no ledger, or no longer one."""
    return KnownIoError(
        _("Tệp dữ liệu bị hỏng hoặc không phải của chương trình. Hãy khôi phục từ bản sao lưu."),
        code="damaged",
    )


@contextmanager
def known_faults() -> Iterator[None]:
    """Turn what SQLite reports into sentences a person can act on."""
    try:
        yield
    except dbapi2.Error as error:
        known = known_fault(str(error))
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # from the driver: only UTF-8 was ever written
        raise damaged() from error
