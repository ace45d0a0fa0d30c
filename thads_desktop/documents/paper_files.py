"""Papers on disk: each file whole under its name, or not there at all."""

from __future__ import annotations

import errno
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from thads_desktop.base.errors import KnownIoError
from thads_desktop.base.language import _
from thads_desktop.base.whole_file import unfinished_file, write_through

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_LOCKED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR)


def write_papers(files: Mapping[Path, bytes]) -> None:
    """Write all files under temporary names, then give each its own; older ones are replaced.

    Raises:
        KnownIoError: `disk_full`, `file_locked`, `folder_missing`, `write_failed`; nothing
            half written is left behind.
    """
    with ExitStack() as papers:
        for path, data in files.items():
            write_through(papers.enter_context(_unfinished_paper(path)), (data,))


@contextmanager
def _unfinished_paper(path: Path) -> Iterator[Path]:
    try:
        with unfinished_file(path) as unfinished:
            yield unfinished
    except OSError as error:
        raise _known(path, error) from error


def _known(path: Path, error: OSError) -> KnownIoError:
    code, message = _cause(error.errno)
    return KnownIoError(message.format(file=path), code=code, field="file")


def _cause(number: int | None) -> tuple[str, str]:
    if number in _FULL:
        return "disk_full", _(
            "Ổ đĩa không còn chỗ để ghi {file}. Hãy giải phóng chỗ trống hoặc chọn ổ đĩa khác."
        )
    if number in _LOCKED:
        return "file_locked", _(
            "Không ghi được {file}: tệp đang mở trong chương trình khác hoặc thư mục chỉ cho đọc. "
            "Hãy đóng tệp trong Word, Excel, hoặc chọn thư mục khác."
        )
    if number in _NO_FOLDER:
        return "folder_missing", _(
            "Không có thư mục để ghi {file}. Hãy chọn thư mục khác hoặc cắm lại USB."
        )
    return "write_failed", _("Không ghi được {file}. Hãy kiểm tra ổ đĩa, USB rồi in lại.")
