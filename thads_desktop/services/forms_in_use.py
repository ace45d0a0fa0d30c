"""Which forms are in use (biểu mẫu đang dùng): the program's, or the office's own in their place."""

from __future__ import annotations

from thads_desktop.base.language import _
from thads_desktop.documents.form_library import form_keys, load_form
from thads_desktop.documents.forms import Form, form_fault
from thads_desktop.services.context import Context


def form_named(context: Context, key: str) -> Form:
    """A form by its key, the program's or the office's own.

    Raises:
        DomainError: `form_unknown`.
        KnownIoError: `form_broken`.
    """
    own = context.own_forms().get(key)
    if own is None:
        return load_form(key)
    if own.form is None:
        raise form_fault(key, own.fault)
    return own.form


def drawable_forms(context: Context) -> list[Form]:
    """The forms that are drawn up for a case today: those in a frame, none that an own replaces."""
    used = [one for one in context.own_forms().values() if one.is_used(context.today)]
    replaced = {one.told.replaces for one in used}
    own = [one.form for one in used if one.form is not None]
    library = (load_form(key) for key in form_keys() if key not in replaced)
    return [form for form in (*library, *own) if form.frame]


def form_for(context: Context, key: str) -> str:
    """The form that is used in the place of an official one: the office's own, or itself."""
    for one in context.own_forms().values():
        if one.told.replaces == key and one.is_used(context.today):
            return one.told.key
    return key


def form_title(form: Form) -> str:
    """What a form is called; one of the office's own says so."""
    title = _(form.title)
    return _("{title} (mẫu của đơn vị)").format(title=title) if form.is_own else title
