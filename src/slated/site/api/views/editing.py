"""What editors do: put a claim right, or take that back."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest
from django.utils import timezone
from ninja import Router, Status

from slated.site.api.asked import changing, small
from slated.site.api.bearer import Bearer, user_of
from slated.site.api.shapes import news as shapes
from slated.site.api.tokens import Scope
from slated.site.news.corrections import correct, take_back
from slated.site.news.models import Claim

router = Router(tags=["editing"])


@router.put(
    "/claims/{claim}/correction",
    auth=Bearer(Scope.EDIT),
    response=shapes.Corrected,
    summary="Put a claim right",
    openapi_extra=changing(Scope.EDIT),
)
def put_correction(
    request: HttpRequest, claim: int, correction: shapes.Correction
) -> dict[str, Any]:
    """Your word stands over the reader's; a later correction stands over an earlier one."""
    given = correction.fields
    fields = None if given is None else given.model_dump(mode="json", exclude_unset=True)
    by = user_of(request).username
    made = correct(_known(claim), fields, correction.reason, timezone.now(), by)
    return {
        "id": made.pk,
        "claim": made.claim_id,
        "corrected": made.corrected_id,
        "by": made.by,
        "reason": made.reason,
    }


@router.delete(
    "/claims/{claim}/correction",
    auth=Bearer(Scope.EDIT),
    response={204: None},
    summary="Take a correction back",
    openapi_extra=changing(Scope.EDIT),
)
def delete_correction(request: HttpRequest, claim: int) -> Status[None]:
    """Let the reader's claim count again."""
    take_back(_known(claim), timezone.now())
    return Status(204, None)


def _known(number: int) -> int:
    if not Claim.objects.filter(pk=small(number)).exists():
        raise Http404("there is no claim of that number")
    return number
