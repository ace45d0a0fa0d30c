"""Which letter groups can be a Vietnamese syllable (âm tiết): the yardstick of old encodings.

Text read with the wrong table ("TrÇn V¨n") breaks the spelling rules, the right one keeps them.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import product
from typing import Final

_ONSETS: Final = (
    *("", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh"),
    *("nh", "p", "ph", "qu", "r", "s", "t", "th", "tr", "v", "x"),
)
_RIMES: Final = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet
oi om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uau uân uâng uât uây uc uê uêch uên uênh uêt uêu ui uit um un ung uơ uơi uơn uôc uôi uôm uôn
uông uôt up ut uy uya uych uyên uyêt uynh uyp uyt uyu
ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
y ych yêm yên yêng yêt yêu ynh yt
"""

_TONES: Final = "\u0300\u0301\u0303\u0309\u0323"  # huyền, sắc, ngã, hỏi, nặng
_STOPPED: Final = re.compile(r"(?:c|ch|p|t)$")
_TONES_OF_STOPPED: Final = "\u0301\u0323"
_ABBREVIATION: Final = re.compile(r"[bcdđghklmnpqrstvx]{2,6}", re.IGNORECASE)


@cache
def _spellings() -> frozenset[str]:
    return frozenset(onset + rime for onset, rime in product(_ONSETS, _RIMES.split()))


def is_syllable(word: str) -> bool:
    """Whether a word is spelled as one Vietnamese syllable, tone included."""
    parts = unicodedata.normalize("NFD", word.casefold())
    tones = [mark for mark in parts if mark in _TONES]
    toneless = unicodedata.normalize("NFC", "".join(part for part in parts if part not in _TONES))
    if len(tones) > 1 or toneless not in _spellings():
        return False
    return not tones or not _STOPPED.search(toneless) or tones[0] in _TONES_OF_STOPPED


def is_abbreviation(word: str) -> bool:
    """Whether a word is consonants alone, as QĐ, CĐ, BĐS or qđ."""
    return _ABBREVIATION.fullmatch(word) is not None
