"""What a person is told by e-mail, when, and that it is told once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from tests.site.alerts.servers import Mailbox
from tests.site.alerts.telling import NOW, follower, later, say, tell

from slated import Event, Status

if TYPE_CHECKING:
    from slated.site.accounts.models import User
    from slated.site.alerts.models import Channel

HOSTILE = "<b>Fargo</b>\r\nBcc: everybody@mail.example"


def send(now: datetime = NOW) -> str | None:
    from slated.site.alerts.deliver import deliver

    return deliver(now)


def wish(user: User, **fields: object) -> None:
    from slated.site.alerts.models import Preference

    Preference.objects.update_or_create(user=user, defaults=fields)


def test_a_mail_says_what_changed_from_what_and_who_says_so(alice: User, mailbox: Mailbox) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    assert send() == "1 sent, 0 failed"
    say("Fargo", 6, "2027-06-26")
    tell(later(hours=1))
    send(later(hours=1))
    first, mail = mailbox.of("alice")
    assert first["Subject"] == "Fargo, season 6: newly dated June 5, 2027"
    assert mail["Subject"] == "Fargo, season 6: delayed 3 weeks, from June 5, 2027 to June 26, 2027"
    assert mail["From"] == "Slated <slated@slate.example>"
    assert mail["Auto-Submitted"] == "auto-generated"
    text = mail.get_body(("plain",)).get_content()
    assert "Before: June 5, 2027" in text
    assert "says showrunner Noah Hawley" in text
    assert "\nhttps://slate.example/show/" in text
    assert "https://news.example/" in text
    page = mail.get_body(("html",)).get_content()
    assert "says showrunner Noah Hawley" in page
    assert page.count("<a href=") == 4


def test_nothing_is_told_twice_whatever_is_run_again(alice: User, mailbox: Mailbox) -> None:
    from slated.site.alerts.models import Announcement

    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    Announcement.objects.update(addressed=False)
    for minute in range(3):
        tell(later(minutes=minute))
        send(later(minutes=minute))
    assert len(mailbox.mails) == 1


def test_who_does_not_follow_or_does_not_want_it_hears_nothing(
    alice: User, mailbox: Mailbox
) -> None:
    follower("bob", "Veep")
    wish(alice, kinds=["cancelled"])
    say("Fargo", 6, "2027-06-05")
    tell()
    assert send() is None
    say("Fargo", 6, event=Event.CANCELLATION, status=Status.HAPPENED)
    tell(later(hours=1))
    send(later(hours=1))
    assert [to for to, _ in mailbox.mails] == ["alice@mail.example"]


def test_rumours_are_told_only_to_who_wants_them_and_marked(alice: User, mailbox: Mailbox) -> None:
    wish(follower("bob"), kinds=["rumour"])
    say("Fargo", 6, "2027-06-05", status=Status.RUMOURED)
    tell()
    send()
    [(to, mail)] = mailbox.mails
    assert to == "bob@mail.example"
    assert mail["Subject"] == "Rumour: Fargo, season 6: rumoured for June 5, 2027"


def test_a_daily_digest_gathers_what_changed(alice: User, mailbox: Mailbox) -> None:
    wish(alice, pace="daily", hour=9)
    say("Fargo", 6, "2027-06-05")
    tell()
    say("Fargo", 5, "2027-04-05")
    tell(later(minutes=30))
    assert send(later(hours=1)) is None
    assert send(NOW.replace(hour=14)) == "1 sent, 0 failed"
    [mail] = mailbox.of("alice")
    assert mail["Subject"] == "2 changes: Fargo, season 6, Fargo, season 5"
    say("Fargo", 4, "2027-07-05")
    tell(later(hours=2))
    assert send(later(hours=20)) is None
    assert send(later(hours=26)) == "1 sent, 0 failed"


def test_quiet_hours_hold_back_and_then_it_is_sent(alice: User, mailbox: Mailbox) -> None:
    wish(alice, quiet_from=22, quiet_to=9)
    say("Fargo", 6, "2027-06-05")
    tell()
    say("Fargo", 5, "2027-04-05")
    tell(later(minutes=30))
    assert send(later(hours=1)) is None
    assert send(NOW.replace(hour=14)) == "1 sent, 0 failed"


def test_what_was_due_before_quiet_hours_waits_when_the_worker_comes_late(
    alice: User, mailbox: Mailbox
) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    wish(alice, quiet_from=22, quiet_to=9)
    assert send(NOW.replace(day=4, hour=4)) is None
    assert send(NOW.replace(day=4, hour=14)) == "1 sent, 0 failed"


def test_other_wishes_move_what_waits_already(alice: User, mailbox: Mailbox) -> None:
    from slated.site.alerts.audience import hears
    from slated.site.alerts.replan import keep

    wish(alice, pace="weekly")
    say("Fargo", 6, "2027-06-05")
    tell()
    preference = hears(alice)
    preference.pace = "once"
    keep(preference, later(minutes=1))
    assert send(later(minutes=1)) == "1 sent, 0 failed"


def test_what_comes_out_today_is_told_on_the_morning_there(alice: User, mailbox: Mailbox) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    eve = NOW.replace(month=6, day=4, hour=10)
    follower("bob", zone="Pacific/Auckland")
    tell(eve)
    assert send(eve) is None
    # Nine in the morning of June 5 in Auckland, and then in New York.
    send(eve.replace(hour=21))
    assert mailbox.of("bob")[-1]["Subject"] == "Fargo, season 6: out today, June 5, 2027"
    send(eve.replace(day=5, hour=13))
    assert mailbox.of("alice")[-1]["Subject"] == "Fargo, season 6: out today, June 5, 2027"
    assert len(mailbox.mails) == 3


def test_what_has_been_moved_away_from_today_is_not_told(alice: User, mailbox: Mailbox) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    eve = NOW.replace(month=6, day=4, hour=10)
    tell(eve)
    say("Fargo", 6, "2027-06-26", day=eve.date(), learned=eve)
    tell(eve + timedelta(hours=1))
    send(eve + timedelta(days=1, hours=4))
    assert "delayed" in mailbox.of("alice")[-1]["Subject"]
    assert len(mailbox.mails) == 2


def test_hostile_words_neither_break_the_page_nor_the_headers(
    alice: User, mailbox: Mailbox
) -> None:
    from slated.site.accounts.following import follow
    from slated.site.catalogue.models import Title

    say(HOSTILE, 1, "2014-04-15", day=None)
    follow(alice, Title.objects.get(name__contains="<b>"))
    say(HOSTILE, 2, "2027-06-05", speaker='<script>alert("x")</script>')
    tell()
    send()
    [(to, mail)] = mailbox.mails
    assert to == "alice@mail.example"
    assert mail["Bcc"] is None
    assert mail["Subject"].startswith("<b>Fargo</b> Bcc: everybody@mail.example")
    page = mail.get_body(("html",)).get_content()
    assert "<script" not in page
    assert "<b>Fargo" not in page


def test_one_mail_tells_of_a_show_once_where_it_changed_in_two_ways(
    alice: User, mailbox: Mailbox
) -> None:
    say("Fargo", 6, event=Event.CANCELLATION, status=Status.HAPPENED)
    tell()
    send()
    say("Fargo", 6, "2027-10-05", day=(NOW + timedelta(days=2)).date(), speaker="FX")
    say(
        "Fargo",
        6,
        event=Event.RENEWAL,
        status=Status.HAPPENED,
        day=(NOW + timedelta(days=2)).date(),
        speaker="FX",
    )
    tell(later(days=2))
    send(later(days=2))
    assert len(mailbox.of("alice")) == 2
    assert mailbox.of("alice")[-1]["Subject"].startswith("Fargo, season 6: saved, coming on FX")


def test_a_refused_address_is_given_up_and_after_three_times_stopped(
    begun: object, mailbox: Mailbox
) -> None:
    from slated.site.alerts.models import Channel, Message

    follower("refuse")
    for number in range(3):
        say("Fargo", 6 + number, "2027-06-05")
        tell(later(hours=number))
        assert send(later(hours=number)) == "0 sent, 1 failed"
    assert {one.state for one in Message.objects.all()} == {"dead"}
    channel = Channel.objects.get()
    assert channel.stopped
    assert "550 5.1.1 nobody of that name" in channel.why
    say("Fargo", 9, "2027-06-05")
    tell(later(hours=4))
    assert send(later(hours=4)) is None


def test_a_busy_server_is_tried_with_growing_pauses_for_a_day(
    begun: object, mailbox: Mailbox
) -> None:
    from slated.site.alerts.models import Message

    follower("later")
    say("Fargo", 6, "2027-06-05")
    tell()
    now, pauses = NOW, []
    while Message.objects.get().state == "waiting":
        assert send(now) == "0 sent, 1 failed"
        found = Message.objects.get()
        pauses.append(found.due - now)
        now = found.due if found.state == "waiting" else now
    assert pauses[0] == timedelta(seconds=30)
    assert pauses[1:-1] == [min(2 * p, timedelta(hours=4)) for p in pauses[:-2]]
    assert timedelta(hours=18) < now - NOW <= timedelta(days=1)
    assert "451 4.3.0 try again" in Message.objects.get().error


def test_without_a_mail_server_it_waits(alice: User) -> None:
    from slated.site.alerts.models import Message

    say("Fargo", 6, "2027-06-05")
    tell()
    assert send() == "0 sent, 1 failed"
    assert "SLATED_MAIL" in Message.objects.get().error


def test_an_address_hears_nothing_before_it_is_confirmed(alice: User, mailbox: Mailbox) -> None:
    from slated.site.alerts.channels import add_email

    add_email(alice, "other@mail.example", NOW)
    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    [mail] = mailbox.of("other")
    assert mail["Subject"] == "Confirm this address"
    assert "https://slate.example/alerts/confirm/" in mail.get_body(("plain",)).get_content()
    assert mail["List-Unsubscribe"] is None


def test_mails_can_be_stopped_by_one_click_of_the_mail_program(
    alice: User, mailbox: Mailbox
) -> None:
    from django.test import Client

    say("Fargo", 6, "2027-06-05")
    tell()
    send()
    [mail] = mailbox.of("alice")
    assert mail["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    url = mail["List-Unsubscribe"].strip(" <>")
    assert url.startswith("https://slate.example/alerts/stop/")
    client = Client(SERVER_NAME="localhost", enforce_csrf_checks=True)
    path = url.removeprefix("https://slate.example")
    assert b"Stop these messages?" in client.get(path).content
    assert alice.channels.get().stopped is None
    answer = client.post(path, "List-Unsubscribe=One-Click", "application/x-www-form-urlencoded")
    assert answer.status_code == 200
    assert alice.channels.get().stopped is not None
    say("Fargo", 6, "2027-06-26")
    tell(later(hours=1))
    assert send(later(hours=1)) is None


def test_who_is_locked_out_hears_nothing(alice: User, mailbox: Mailbox) -> None:
    say("Fargo", 6, "2027-06-05")
    tell()
    alice.is_active = False
    alice.save()
    assert send() is None
    assert mailbox.mails == []


def test_one_that_cannot_be_put_together_keeps_no_other_back(
    alice: User, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from slated.site.alerts import compose
    from slated.site.alerts.models import Message

    follower("bob")
    say("Fargo", 6, "2027-06-05")
    tell()
    written = compose.links.to_stop

    def broken(channel: Channel) -> str:
        if channel.user == alice:
            raise ValueError("broken")
        return written(channel)

    monkeypatch.setattr(compose.links, "to_stop", broken)
    assert send() == "1 sent, 1 failed"
    assert [to for to, _ in mailbox.mails] == ["bob@mail.example"]
    assert "a mistake of ours" in Message.objects.get(channel__user=alice).error
