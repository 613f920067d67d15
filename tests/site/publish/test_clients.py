"""Calendars as other programs read them: vobject, and khal, which people use."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
import vobject
from tests.site.publish.conftest import Written
from tests.site.publish.test_calendar import ozark
from tests.site.slate.telling import jessica_jones, tell

KHAL = Path(sys.executable).parent / "khal"


def test_vobject_reads_it(written: Written) -> None:
    jessica_jones()
    tell("2017-10-04", "Dix; pour, cent \\ 10%\n", 2, "premiere announced", "2018-02-03")
    calendar = vobject.readOne(written("2017-11-02", "wide=span"))
    events = {event.summary.value: event for event in calendar.vevent_list}
    arrow = events["Arrow, season 6"]
    assert arrow.dtstart.value == date(2018, 1, 18)
    assert arrow.dtend.value == date(2018, 1, 19)
    assert arrow.status.value == "CONFIRMED"
    jones = events["Jessica Jones, season 2 (2018, day not known)"]
    assert (jones.dtstart.value, jones.dtend.value) == (date(2018, 1, 1), date(2019, 1, 1))
    assert jones.description.value.startswith("2018, says lead actor Krysten Ritter on Twitter")
    assert "Dix; pour, cent \\ 10%, season 2" in events
    assert len(events) == 4


@pytest.fixture
def khal(tmp_path: Path):
    """khal on a calendar of its own: ``khal("list", ...)`` gives what it prints."""
    folder, config = tmp_path / "calendars" / "slated", tmp_path / "khal.conf"
    folder.mkdir(parents=True)
    config.write_text(
        f"[calendars]\n[[slated]]\npath = {folder}\n"
        "[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n"
        "timeformat = %H:%M\ndateformat = %Y-%m-%d\nlongdateformat = %Y-%m-%d\n"
        "datetimeformat = %Y-%m-%d %H:%M\nlongdatetimeformat = %Y-%m-%d %H:%M\n"
        f"[sqlite]\npath = {tmp_path / 'khal.db'}\n"
        "[default]\ndefault_calendar = slated\n"
    )
    env = {**os.environ, "LC_ALL": "C.UTF-8", "HOME": str(tmp_path), "PYTHONPATH": ""}
    env |= {"XDG_DATA_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}

    def run(*words: str) -> str:
        command = [KHAL, "-c", config, *words]
        done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=110)
        assert done.returncode == 0, done.stderr
        return done.stdout

    return run


def test_khal_imports_it_and_takes_over_what_moved(written: Written, khal, tmp_path: Path) -> None:
    file = tmp_path / "slated.ics"

    def imported(day: str) -> None:
        file.write_text(written(day), newline="")
        khal("import", "--batch", "-a", "slated", str(file))

    def listed(first: str, last: str) -> list[str]:
        form = "{title}|{start}|{end}|{status}"
        return khal("list", "--day-format", "", "-f", form, first, last).split("\n")[:-1]

    ozark(until="2020-01-10")
    tell("2020-01-02", "Éclair, Ω; \\ “Nº 5”", 1, "premiere announced", "2020-06")
    imported("2020-02-01")
    [first] = listed("2020-05-01", "2020-05-02")
    assert first.startswith("Ozark, season 3|2020-05-01|2020-05-01|CONFIRMED")
    june = "Éclair, Ω; \\ “Nº 5”, season 1 (June 2020)|2020-06-01|2020-06-30|TENTATIVE"
    for when in (("2020-06-01", "2020-06-02"), ("2020-06-30", "2020-07-01")):
        assert listed(*when)[0].startswith(june)
    assert listed("2020-07-02", "2020-07-09") == []
    ozark()
    imported("2020-07-02")
    assert [one for one in listed("2020-05-01", "2020-05-02") if "Ozark" in one] == []
    [moved] = listed("2020-09-18", "2020-09-19")
    assert moved.startswith("Ozark, season 3|2020-09-18|2020-09-18|CONFIRMED")
