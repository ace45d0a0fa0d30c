"""What one field of an act says of another: the law of the day, the assets of a seizure.

Nobody answers the same thing twice: what follows from another field is filled in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QObject, Slot

from thads_desktop.base.errors import DomainError
from thads_desktop.domain.law_entries import Ground
from thads_desktop.domain.vocabulary import PostponementGround
from thads_desktop.gui.dialogs.about_choice import items_about, last_price
from thads_desktop.gui.dialogs.act_fields import plain
from thads_desktop.gui.dialogs.act_parts import FormCase
from thads_desktop.gui.fields.choice_field import ManyField
from thads_desktop.gui.fields.date_field import DateField
from thads_desktop.gui.fields.field import Field
from thads_desktop.gui.fields.ground_field import GroundField, OfferedGround
from thads_desktop.gui.fields.group_field import GroupField
from thads_desktop.gui.fields.rows_field import RowsField
from thads_desktop.services.act_offers import grounds_offered

_PRICES = {"price_reduced": "price_before", "auction_contracted": "price"}


class ActLinks(QObject):
    """Keeps the fields of one form in step with one another."""

    def __init__(self, fields: Mapping[str, Field], case: FormCase, parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._case = case
        self._grounds: tuple[Ground, ...] = ()
        self._price = 0  # what was filled in; another one is the person's own
        self._follow("happened_on", self._offer_grounds)
        self._follow("legal_ground", self._say_how_counted)
        self._follow("enforceable", self._ask_ground)
        self._follow("about", self._offer_assets)
        self._follow("assets", self._fill_price)
        self._follow("giver", self._pass_role)
        self._follow("receivers", self._pass_role)

    def begin(self) -> None:
        """Fill in what follows from the case before anybody types."""
        for follow in (self._offer_grounds, self._say_how_counted, self._ask_ground):
            follow()
        self._offer_assets()
        self._pass_role()
        self._take_from_case()

    def _take_from_case(self) -> None:
        """What the case says already is not typed again."""
        state = self._case.view.state
        if self._case.kind == "judgment_received":
            self._fields["judgment"].show_value(plain(state.judgment))
            self._fields["kind"].show_value(state.kind)
        obligation = self._fields.get("obligation")
        if isinstance(obligation, GroupField):
            obligation.show_value({"line": max(one.obligation.line for one in state.lines) + 1})

    def _follow(self, name: str, follow: object) -> None:
        field = self._fields.get(name)
        if field is not None:
            field.changed.connect(follow)

    @Slot()
    def _offer_grounds(self) -> None:
        """The grounds of the law in force on the day."""
        day = _day(self._fields["happened_on"])
        field = self._fields.get("legal_ground") or self._fields.get("ground")
        if day is None or not isinstance(field, GroundField):
            return
        grounds = grounds_offered(self._case.context.law, self._case.kind, day)
        if grounds != self._grounds:
            self._grounds = grounds
            field.offer(OfferedGround(one.key, _named(one), one.words) for one in grounds)

    @Slot()
    def _say_how_counted(self) -> None:
        """A ground of the law says itself how a postponement is counted."""
        legal, counted = self._fields.get("legal_ground"), self._fields.get("ground")
        if not isinstance(legal, GroundField) or counted is None:
            return
        key = legal.read_quietly()
        known = next((one for one in self._grounds if one.key == key), None)
        counted.setEnabled(known is None)
        if known is not None:
            is_agreed = known.counts_as_enforceable
            ground = PostponementGround.AGREEMENT if is_agreed else PostponementGround.OTHER
            counted.show_value(ground.value)

    @Slot()
    def _ask_ground(self) -> None:
        """Only who has no means has them not for a reason."""
        enforceable, ground = self._fields.get("enforceable"), self._fields.get("ground")
        if enforceable is None or ground is None:
            return
        ground.setEnabled(not enforceable.read())
        if enforceable.read():
            ground.show_value("")

    @Slot()
    def _offer_assets(self) -> None:
        """The assets of the seizure one chose."""
        assets, about = self._fields.get("assets"), self._fields.get("about")
        if isinstance(assets, ManyField) and about is not None:
            chosen = str(about.read())
            assets.offer(items_about(self._case.view.state, chosen))
        self._fill_price()

    @Slot()
    def _fill_price(self) -> None:
        """The last price known of these assets."""
        price = self._fields.get(_PRICES.get(self._case.kind, ""))
        assets, about = self._fields.get("assets"), self._fields.get("about")
        if price is None or assets is None or about is None:
            return
        if _read(price) in (0, self._price):
            chosen = _read(assets)
            self._price = last_price(self._case.view.state, str(about.read()), chosen)
            price.show_value(self._price)

    @Slot()
    def _pass_role(self) -> None:
        """Who take over a right or duty stand in the same place."""
        giver, receivers = self._fields.get("giver"), self._fields.get("receivers")
        if giver is None or not isinstance(receivers, RowsField):
            return
        named = giver.read()
        parties = self._case.view.state.present_parties
        role = next((one.role.value for one in parties if one.name == named), None)
        for row in receivers.rows if role is not None else ():
            if row.cells["role"].read() != role:
                row.cells["role"].show_value(role)


def _named(ground: Ground) -> str:
    return f"{ground.point} – {ground.name}" if ground.point else ground.name


def _day(field: Field) -> date | None:
    day = _read(field)
    return day if isinstance(field, DateField) and isinstance(day, date) else None


def _read(field: Field) -> object:
    try:
        return field.read()
    except DomainError:
        return None
