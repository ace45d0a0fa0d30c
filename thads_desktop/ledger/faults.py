"""What the machine may refuse, said in plain words."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _

_DAMAGE = ("not a database", "malformed", "decode", "vtable constructor failed")


def _known(detail: str) -> KnownIoError | None:
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
        return _damaged()
    return None


def _damaged() -> KnownIoError:
    return KnownIoError(
        _("Tệp dữ liệu bị hỏng hoặc không phải của chương trình. Hãy khôi phục từ bản sao lưu."),
        code="damaged",
    )


@contextmanager
def known_faults() -> Iterator[None]:
    """Turn what SQLite reports into sentences a person can act on."""
    try:
        yield
    except DBAPIError as error:
        known = _known(str(error.orig))
        if known is None:
            raise
        raise known from error
    except UnicodeDecodeError as error:  # from the driver: only UTF-8 was ever written
        raise _damaged() from error
