"""Which addresses the operator lets us connect to: public ones, and private ones by setting.

``SLATED_ALLOW_PRIVATE=1`` adds loopback and the private ranges; a list of networks with
commas (``10.1.0.0/16,fd12::/48``) adds those alone. Where clouds and links keep what is meant
for one machine (its metadata and keys), a network counts only if it lies inside: neither
``1`` nor ``0.0.0.0/0`` opens 169.254.169.254, ``169.254.169.254`` does.
"""

from __future__ import annotations

import os
from functools import lru_cache
from ipaddress import IPv4Network, IPv6Network, ip_network

from slated.gather.address import IPAddress, is_public, unwrapped
from slated.gather.errors import GatherError

SETTING = "SLATED_ALLOW_PRIVATE"

IPNetwork = IPv4Network | IPv6Network

_PRIVATE: tuple[IPNetwork, ...] = tuple(
    ip_network(block)
    for block in (
        "127.0.0.0/8 10.0.0.0/8 172.16.0.0/12 192.168.0.0/16 100.64.0.0/10 ::1/128 fc00::/7"
    ).split()
)
# Link-local, and the addresses outside it at which clouds serve a machine its keys.
_GUARDED: tuple[IPNetwork, ...] = tuple(
    ip_network(block)
    for block in (
        "169.254.0.0/16 fe80::/10 100.100.100.200/32 192.0.0.192/32 168.63.129.16/32"
        " fd00:ec2::254/128 fd20:ce::254/128"
    ).split()
)


def is_allowed(address: IPAddress) -> bool:
    """Whether an address may be connected to: public, or named by the operator's setting.

    Raises GatherError when the setting is no "1" and no list of networks.
    """
    return is_public(address) or _is_named(unwrapped(address), os.environ.get(SETTING, ""))


def _is_named(address: IPAddress, setting: str) -> bool:
    # "::ffff:127.0.0.1" was unwrapped; a zone, as in fe80::1%eth0, does not change the network.
    inside = [block for block in _networks(setting) if address in block]
    for guarded in _GUARDED:
        if address in guarded:
            return any(_within(block, guarded) for block in inside)
    return bool(inside)


def _within(block: IPNetwork, guarded: IPNetwork) -> bool:
    """Whether the whole of a network lies in a guarded one."""
    if isinstance(block, IPv4Network) and isinstance(guarded, IPv4Network):
        return block.subnet_of(guarded)
    if isinstance(block, IPv6Network) and isinstance(guarded, IPv6Network):
        return block.subnet_of(guarded)
    return False


@lru_cache(maxsize=8)
def _networks(setting: str) -> tuple[IPNetwork, ...]:
    if setting.strip() in ("", "0"):
        return ()
    if setting.strip() == "1":
        return _PRIVATE
    try:
        return tuple(ip_network(one.strip()) for one in setting.split(",") if one.strip())
    except ValueError as error:
        raise GatherError(
            f"{SETTING}: 1 or networks with commas, such as 10.1.0.0/16 ({error})"
        ) from None
