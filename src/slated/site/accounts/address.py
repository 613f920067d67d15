"""Where a request comes from."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address

from django.http import HttpRequest

from slated.site.accounts.said import behind_proxy

_PREFIX = 64
"""Bits of an IPv6 address that one household has to itself."""


def address(request: HttpRequest) -> str:
    """The client's address, of IPv6 the network: one household can take any address in it.

    Behind a proxy (SLATED_BEHIND_PROXY=1) the last that X-Forwarded-For names, which is the one
    the proxy itself saw: all before it may be made up. "unknown" where there is none.
    """
    said = str(request.META.get("REMOTE_ADDR", ""))
    if behind_proxy():
        said = str(request.META.get("HTTP_X_FORWARDED_FOR", "")).rpartition(",")[2] or said
    try:
        found = ip_address(said.strip().strip("[]"))
    except ValueError:
        return "unknown"
    if isinstance(found, IPv6Address):
        if found.ipv4_mapped:
            return str(found.ipv4_mapped)
        return str(IPv6Address(int(found) >> (128 - _PREFIX) << (128 - _PREFIX)))
    return str(found)
