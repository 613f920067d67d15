"""E-mail over the operator's own server (SLATED_MAIL)."""

from __future__ import annotations

import os
import smtplib
from typing import Any

from django.core.mail import EmailMultiAlternatives, get_connection

from slated.site.accounts.environment import mail
from slated.site.alerts import links
from slated.site.alerts.compose import Letter
from slated.site.alerts.sent import Sent


def ready() -> bool:
    """Whether this site can send e-mail."""
    return bool(mail(os.environ))


def send(to: str, letter: Letter, key: str) -> Sent:
    """Send one e-mail. ``key`` is in its Message-ID, the same at every try.

    A mailbox that has the id already can leave the second copy out, as several do.
    """
    told = mail(os.environ)
    if not told:
        return Sent("this site sends no e-mail (SLATED_MAIL is not set)")
    made = EmailMultiAlternatives(
        letter.subject, letter.text, told["DEFAULT_FROM_EMAIL"], [to], headers=_headers(letter, key)
    )
    made.attach_alternative(letter.html, "text/html")
    made.connection = _connection(told)
    try:
        made.send()
    except smtplib.SMTPRecipientsRefused as error:
        code, words = next(iter(error.recipients.values()))
        return _refused(code, words)
    except smtplib.SMTPSenderRefused as error:
        # Ours to put right, and nothing wrong with where it goes.
        return Sent(_told(f"the mail server refuses the sender: {_line(error.smtp_error)}"))
    except smtplib.SMTPAuthenticationError:
        return Sent("the mail server does not know the site's user name and password")
    except smtplib.SMTPResponseException as error:
        return _refused(error.smtp_code, error.smtp_error)
    except (smtplib.SMTPException, OSError) as error:
        return Sent(_told(f"the mail server cannot be reached: {error}"))
    return Sent()


def _headers(letter: Letter, key: str) -> dict[str, str]:
    headers = {"Message-ID": f"<{key}@{links.host()}>", "Auto-Submitted": "auto-generated"}
    if letter.stop:
        # RFC 8058: mail programs stop it with one POST, without asking who is there.
        headers["List-Unsubscribe"] = f"<{letter.stop}>"
        headers["List-Unsubscribe-Post"] = "List-Unsubscribe=One-Click"
    return headers


def _refused(code: int, words: bytes | str) -> Sent:
    return Sent(_told(f"the mail server says {code} {_line(words)}"), final=500 <= code < 600)


def _line(words: bytes | str) -> str:
    return words.decode("utf-8", "replace") if isinstance(words, bytes) else words


def _told(words: str) -> str:
    plain = " ".join(words.split())
    return "".join(c for c in plain if c.isprintable())[:300]


def _connection(told: dict[str, Any]) -> Any:
    return get_connection(
        told["EMAIL_BACKEND"],
        host=told["EMAIL_HOST"],
        port=told["EMAIL_PORT"],
        username=told["EMAIL_HOST_USER"],
        password=told["EMAIL_HOST_PASSWORD"],
        use_tls=told["EMAIL_USE_TLS"],
        use_ssl=told["EMAIL_USE_SSL"],
        timeout=told["EMAIL_TIMEOUT"],
    )
