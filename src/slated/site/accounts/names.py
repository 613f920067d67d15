"""Which names people may take."""

from __future__ import annotations

import re
import unicodedata

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

LONGEST = 40
_FORM = re.compile(r"[^\W_][\w.-]*\Z")


def plain(name: str) -> None:
    """Letters and digits of any script, with . - _ inside: no @, so that no name is an e-mail's.

    Raises ValidationError where ``name`` is none, or one of two spellings of the same letters.
    """
    if len(name) > LONGEST or not _FORM.match(name):
        raise ValidationError(
            _("Up to %(most)s letters and digits, with . - _ after the first.") % {"most": LONGEST}
        )
    if unicodedata.normalize("NFKC", name) != name:
        raise ValidationError(_("Write this name with ordinary letters."))


validators = [plain]
