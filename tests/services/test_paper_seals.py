"""Seals of issued papers: genuine, changed by a letter, forged, of another office."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import msgspec
import pypdfium2
import pytest

from tests.documents.offices import new_office, rich_case
from thads_desktop.base.errors import DomainError
from thads_desktop.domain.codec import parse_payload
from thads_desktop.domain.dossier import PaperStanding
from thads_desktop.domain.office_payloads import SignerNamed
from thads_desktop.domain.paper_payloads import DecisionMended
from thads_desktop.domain.vocabulary import MendingWay, SignerRole
from thads_desktop.services.acts import record_act
from thads_desktop.services.case_view import open_case
from thads_desktop.services.context import Context
from thads_desktop.services.corrections import correct_act, void_act, void_acts
from thads_desktop.services.issued_papers import (
    IssuedPaper,
    issue_paper,
    issued_bytes,
    papers_issued,
)
from thads_desktop.services.paper_drafts import (
    draft_document,
    draft_of_act,
    draft_with,
    new_draft,
)
from thads_desktop.services.paper_seals import (
    KEY_FILE,
    KEYS,
    SealState,
    check_seal,
    seal_of,
)
from thads_desktop.services.paper_standings import PaperStands, standing_words
from thads_desktop.services.printed_paper import drawn_paper
from thads_desktop.services.seal_wording import seal_words
from thads_desktop.services.signers import name_signer

POSTPONED = {
    "ground": "other",
    "legal_ground": "ownership_dispute_at_court",
    "until": "2027-01-20",
}


@pytest.fixture
def context(tmp_path: Path) -> Context:
    office = new_office(tmp_path / "office")
    name_signer(office, SignerNamed(name="Vũ Thị Hạnh", role=SignerRole.HEAD, title="Trưởng phòng"))
    return office


@pytest.fixture
def issued(context: Context) -> IssuedPaper:
    case = rich_case(context)
    return issue_paper(
        context, draft_with(context, new_draft(context, case, "postponement-decision"), POSTPONED)
    )


def stands_after(context: Context, paper: IssuedPaper) -> PaperStands:
    """How the paper stands when its code is asked now."""
    found = check_seal(context, paper.seal)
    assert found.state is SealState.GENUINE
    assert found.stands is not None
    assert found.is_good is (found.stands.standing is PaperStanding.IN_FORCE)
    return found.stands


def seal_text(context: Context, issued: IssuedPaper) -> str:
    view = open_case(context, issued.case_id)
    payload = next(one.payload for one in view.state.standing if one.act.id == issued.paper_id)
    return str(getattr(payload, "seal", ""))


def test_an_issued_paper_is_known_by_its_code(context: Context, issued: IssuedPaper) -> None:
    found = check_seal(context, seal_text(context, issued), issued_bytes(context, issued.pdf))
    assert found.state is SealState.GENUINE
    assert (found.number, found.paper_id) == (issued.number, issued.paper_id)


def test_a_paper_with_other_words_is_found_out(context: Context, issued: IssuedPaper) -> None:
    changed = draft_with(
        context,
        new_draft(context, issued.case_id, "postponement-decision"),
        POSTPONED | {"until": "2027-01-21", "decision_number": issued.number},
    )
    other = drawn_paper(context, draft_document(context, changed)).data
    assert check_seal(context, seal_text(context, issued), other).state is SealState.CHANGED


def test_a_code_with_another_letter_is_forged(context: Context, issued: IssuedPaper) -> None:
    text = seal_text(context, issued)
    at = len(text) - 10
    forged = text[:at] + ("A" if text[at] != "A" else "B") + text[at + 1 :]
    assert check_seal(context, forged).state is SealState.FORGED


def test_a_code_of_another_office_is_not_known(
    context: Context, issued: IssuedPaper, tmp_path: Path
) -> None:
    other = new_office(tmp_path / "other")
    seal = seal_of(other, issued_bytes(context, issued.pdf))
    assert check_seal(context, seal.text).state is SealState.UNKNOWN_KEY


@pytest.mark.parametrize("text", ["", "THADS1.", "THADS1.abc", "https://example.org", "THADS1.é"])
def test_what_is_no_code_is_refused(context: Context, text: str) -> None:
    with pytest.raises(DomainError) as refused:
        check_seal(context, text)
    assert refused.value.code == "seal_unreadable"


@pytest.mark.parametrize("between", ["\n", "\r\n", " ", "\t", "\u00a0"])
def test_a_code_broken_into_lines_is_judged_like_the_plain_one(
    context: Context, issued: IssuedPaper, between: str
) -> None:
    plain = check_seal(context, issued.seal)
    pasted = f" {issued.seal[:9]}{between}{issued.seal[9:70]}{between}{issued.seal[70:]}\n"
    assert check_seal(context, pasted) == plain
    assert (plain.state, plain.paper_id) == (SealState.GENUINE, issued.paper_id)


def test_a_code_with_vietnamese_letters_says_what_to_switch_off(
    context: Context, issued: IssuedPaper
) -> None:
    with pytest.raises(DomainError, match="tắt bộ gõ tiếng Việt và Caps Lock") as refused:
        check_seal(context, issued.seal[:20] + "ấ" + issued.seal[20:])
    assert refused.value.code == "seal_unreadable"


@pytest.mark.parametrize("foreign", ["!", "=", "/", "."])
def test_a_code_with_a_foreign_sign_is_refused(
    context: Context, issued: IssuedPaper, foreign: str
) -> None:
    with pytest.raises(DomainError) as refused:
        check_seal(context, issued.seal[:20] + foreign + issued.seal[20:])
    assert refused.value.code == "seal_unreadable"


def test_what_is_no_pdf_is_refused(context: Context, issued: IssuedPaper) -> None:
    with pytest.raises(DomainError) as refused:
        check_seal(context, seal_text(context, issued), b"not a pdf")
    assert refused.value.code == "pdf_unreadable"


def test_the_key_is_made_once_and_is_for_its_owner_alone(
    context: Context, issued: IssuedPaper
) -> None:
    file = context.folder / KEYS / KEY_FILE
    before = file.read_bytes()
    seal_of(context, issued_bytes(context, issued.pdf))
    assert file.read_bytes() == before
    assert file.stat().st_mode & 0o077 == 0


def test_the_code_moves_nothing_and_stands_in_the_margin(
    context: Context, issued: IssuedPaper
) -> None:
    page = pypdfium2.PdfDocument(issued_bytes(context, issued.pdf))[0]
    picture = page.render(scale=2).to_pil().convert("L")
    margin = picture.crop((0, int(picture.height * 277 / 297), picture.width, picture.height))
    assert min(margin.tobytes()) < 64


def test_sealing_does_not_depend_on_the_day(context: Context, issued: IssuedPaper) -> None:
    assert context.today == date(2026, 11, 24)
    data = issued_bytes(context, issued.pdf)
    assert seal_of(context, data).text == seal_of(context, data).text


def test_a_paper_in_force_says_so(context: Context, issued: IssuedPaper) -> None:
    stands = stands_after(context, issued)
    assert stands.standing is PaperStanding.IN_FORCE
    assert standing_words(stands) == "Văn bản đang có hiệu lực."


def test_a_paper_whose_act_was_corrected_says_what_changed(
    context: Context, issued: IssuedPaper
) -> None:
    payload = parse_payload("enforcement_postponed", POSTPONED | {"until": "2027-02-15"})
    payload = msgspec.structs.replace(payload, decision_number=issued.number)
    recorded = correct_act(context, issued.act_id, payload, context.today, reason="Ghi nhầm ngày")
    assert f"Quyết định hoãn thi hành án số {issued.number}" in recorded.warnings[-1]
    stands = stands_after(context, issued)
    assert (stands.standing, stands.act_id) == (PaperStanding.CORRECTED, recorded.act_id)
    words = standing_words(stands)
    assert all(part in words for part in ("20/01/2027", "15/02/2027", "Lý do: Ghi nhầm ngày."))
    (listed,) = papers_issued(open_case(context, issued.case_id))
    assert listed.standing is PaperStanding.CORRECTED


def test_acts_taken_back_together_name_the_papers_that_lost_their_ground(
    context: Context, issued: IssuedPaper
) -> None:
    number = open_case(context, issued.case_id).state.decision_number
    (recorded,) = void_acts(context, [issued.act_id], reason="Ghi nhầm việc")
    (said,) = recorded.warnings
    assert said.startswith(f"{number}: ")
    assert f"Quyết định hoãn thi hành án số {issued.number}" in said


def test_a_code_tells_what_to_hold_against_the_sheet(context: Context, issued: IssuedPaper) -> None:
    said = seal_words(check_seal(context, issued.seal))
    assert said.endswith(f"số {issued.number}, ngày 24/11/2026, người ký Vũ Thị Hạnh.")


def test_a_paper_issued_of_the_correction_is_in_force(
    context: Context, issued: IssuedPaper
) -> None:
    payload = parse_payload("enforcement_postponed", POSTPONED | {"until": "2027-02-15"})
    payload = msgspec.structs.replace(payload, decision_number=issued.number)
    recorded = correct_act(context, issued.act_id, payload, context.today, reason="Ghi nhầm ngày")
    again = draft_of_act(context, "postponement-decision", recorded.act_id)
    stands = stands_after(context, issue_paper(context, again))
    assert stands.standing is PaperStanding.IN_FORCE
    assert stands_after(context, issued).standing is PaperStanding.CORRECTED


def test_a_paper_whose_act_was_taken_back_is_void(context: Context, issued: IssuedPaper) -> None:
    recorded = void_act(context, issued.act_id, reason="Ghi nhầm việc")
    assert any("thu hồi hoặc hủy" in said for said in recorded.warnings)
    stands = stands_after(context, issued)
    assert stands.standing is PaperStanding.VOIDED
    assert standing_words(stands) == "Văn bản đã hủy ngày 24/11/2026. Lý do: Ghi nhầm việc."


def test_a_paper_that_was_itself_taken_back_is_void(context: Context, issued: IssuedPaper) -> None:
    void_act(context, issued.paper_id, reason="In nhầm")
    assert stands_after(context, issued).standing is PaperStanding.VOIDED


@pytest.mark.parametrize(
    ("way", "standing", "words"),
    [
        (MendingWay.AMENDED, PaperStanding.AMENDED, "được sửa đổi, bổ sung theo"),
        (MendingWay.WITHDRAWN, PaperStanding.WITHDRAWN, "bị thu hồi theo"),
        (MendingWay.ANNULLED, PaperStanding.ANNULLED, "bị hủy theo"),
    ],
)
def test_a_mended_paper_says_by_which_decision(
    context: Context, issued: IssuedPaper, way: MendingWay, standing: PaperStanding, words: str
) -> None:
    mended = DecisionMended(about=issued.act_id, way=way, number="90/QĐ-THADS")
    record_act(context, issued.case_id, mended, context.today, although="Theo kiến nghị")
    stands = stands_after(context, issued)
    assert stands.standing is standing
    assert f"{words} quyết định số 90/QĐ-THADS ngày 24/11/2026." in standing_words(stands)
