"""Settings of the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from thads_desktop.base.settings import Settings, Theme, load_settings, save_settings


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "settings.json"


def test_first_start_has_the_defaults(path: Path) -> None:
    assert load_settings(path) == Settings()


def test_saved_settings_come_back(path: Path) -> None:
    chosen = Settings(
        language="en",
        theme=Theme.DARK,
        last_folder="D:\\Hồ sơ",
        font_scale=1.5,
        window_state="AAAA/w==",
        user_name="Nguyễn Thị Ánh",
    )
    save_settings(path, Settings())
    save_settings(path, chosen)
    assert load_settings(path) == chosen
    assert [file.name for file in path.parent.iterdir()] == [path.name]


@pytest.mark.parametrize(
    "text",
    [
        *("", "{", "[]", "null", '{"theme": "pink"}', '{"font_scale": NaN}', '{"font_scale": 90}'),
        *('{"last_folder": null}', '{"language": "fr"}', '{"user_name": ["A"]}'),
    ],
)
def test_damaged_file_is_set_aside_and_the_defaults_hold(path: Path, text: str) -> None:
    path.parent.mkdir()
    for number in (1, 2):
        path.write_text(text, encoding="utf-8")
        assert load_settings(path) == Settings()
        aside = path.with_name(f"settings.json.damaged-{number}")
        assert aside.read_text(encoding="utf-8") == text
    assert not path.exists()


def test_bytes_that_are_no_text_count_as_damage(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert load_settings(path) == Settings()
    assert path.with_name("settings.json.damaged-1").read_bytes() == b"\xff\xfe\x00"


def test_keys_of_a_newer_program_are_passed_over(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"theme": "light", "font_scale": 2, "voice": "loud"}', encoding="utf-8")
    assert load_settings(path) == Settings(theme=Theme.LIGHT, font_scale=2.0)


def test_unreadable_file_means_the_defaults(path: Path) -> None:
    path.mkdir(parents=True)
    assert load_settings(path) == Settings()


def test_failed_save_leaves_the_old_settings(path: Path) -> None:
    save_settings(path, Settings(user_name="An"))
    path.with_name("settings.json.part").mkdir()
    with pytest.raises(OSError, match=r"settings\.json\.part"):
        save_settings(path, Settings(user_name="Bình"))
    assert load_settings(path).user_name == "An"
