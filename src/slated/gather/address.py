"""Which internet addresses may be connected to."""

from __future__ import annotations

from collections.abc import Callable
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address

IPAddress = IPv4Address | IPv6Address
Allow = Callable[[IPAddress], bool]

# RFC 4291: the only IPv6 space that global unicast addresses are given out from.
_GLOBAL_UNICAST = IPv6Network("2000::/3")
# Special-purpose blocks (IANA registries) that some Pythons still count as global:
# protocol assignments, where one cloud keeps its metadata; the 6to4 relay; examples; and
# the address, public by its number, at which another cloud speaks to its own machines.
_SPECIAL_4 = tuple(
    IPv4Network(block) for block in ("192.0.0.0/24", "192.88.99.0/24", "168.63.129.16/32")
)
_SPECIAL_6 = (IPv6Network("2001::/23"), IPv6Network("3fff::/20"))
# RFC 6052: an IPv4 address behind a translator, in the last 32 bits.
_NAT64 = IPv6Network("64:ff9b::/96")
# RFC 4291: the old "IPv4-compatible" form.
_COMPATIBLE = IPv6Network("::/96")


def is_public(address: IPAddress) -> bool:
    """Whether an address is one host on the public internet.

    An IPv4 address wrapped in an IPv6 one is judged by what is inside, because
    that is where the packets go.
    """
    inner = unwrapped(address)
    if isinstance(inner, IPv4Address):
        special = any(inner in block for block in _SPECIAL_4)
    else:
        outside = inner not in _GLOBAL_UNICAST
        special = outside or any(inner in block for block in _SPECIAL_6)
    return inner.is_global and not inner.is_multicast and not special


def unwrapped(address: IPAddress) -> IPAddress:
    """The IPv4 address inside a mapped, NAT64, 6to4, Teredo or compatible one, or itself."""
    if isinstance(address, IPv4Address):
        return address
    if address.teredo is not None:
        return address.teredo[1]
    inner = address.ipv4_mapped or address.sixtofour
    compatible = address in _COMPATIBLE and int(address) > 1  # :: and ::1 are themselves
    if inner is None and (compatible or address in _NAT64):
        inner = IPv4Address(int(address) & 0xFFFF_FFFF)
    return inner or address


def parsed_address(written: str) -> IPAddress:
    """An address as a resolver gives it, a zone such as %eth0 included. Raises ValueError."""
    return ip_address(written)
