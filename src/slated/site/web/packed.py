"""Style sheets and scripts packed with gzip, once for each process."""

from __future__ import annotations

import gzip
import re
from collections.abc import Callable

from django.conf import settings
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.cache import patch_vary_headers

Answer = Callable[[HttpRequest], HttpResponse | StreamingHttpResponse]

MOST = 64
"""Files kept packed; there are fewer, unless somebody adds some."""
TYPES = ("text/css", "text/javascript", "application/javascript", "image/svg+xml")
_GZIP = re.compile(r"\bgzip\b")


def packed(answer: Answer) -> Answer:
    """Middleware around what serves files: packs those of text for who takes that."""
    kept: dict[tuple[str, str], bytes] = {}

    def answered(request: HttpRequest) -> HttpResponse | StreamingHttpResponse:
        response = answer(request)
        if not request.path.startswith(str(settings.STATIC_URL)) or not _is_text(response):
            return response
        patch_vary_headers(response, ["Accept-Encoding"])
        if not _GZIP.search(request.headers.get("Accept-Encoding", "")):
            return response
        key = (request.path, response.get("Last-Modified", ""))
        if key not in kept and len(kept) < MOST:
            kept[key] = gzip.compress(response.getvalue(), mtime=0)
        if key not in kept:
            return response
        response.close()
        return _of(kept[key], request, response)

    return answered


def _is_text(response: HttpResponse | StreamingHttpResponse) -> bool:
    """Whether it is a whole file of text that is not packed yet."""
    kind = response.get("Content-Type", "").partition(";")[0]
    return response.status_code == 200 and kind in TYPES and "Content-Encoding" not in response


def _of(
    content: bytes, request: HttpRequest, response: HttpResponse | StreamingHttpResponse
) -> HttpResponse:
    """The same answer with this content; its marker of the unpacked file is left out."""
    headers = {name: value for name, value in response.items() if name != "ETag"}
    headers |= {"Content-Encoding": "gzip", "Content-Length": str(len(content))}
    return HttpResponse(b"" if request.method == "HEAD" else content, headers=headers)
