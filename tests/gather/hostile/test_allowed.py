"""Private ranges are fetched from only where the operator names them."""

from ipaddress import ip_address

import pytest
from tests.gather.serving import PAGE, serving

import slated
from slated.gather import GatherError
from slated.gather.allowed import SETTING, is_allowed
from slated.gather.fetch import fetch

METADATA = ["169.254.169.254", "100.100.100.200", "192.0.0.192", "168.63.129.16", "fd00:ec2::254"]


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """No test runs under the setting of whoever runs the tests."""
    monkeypatch.delenv(SETTING, raising=False)


@pytest.mark.parametrize("setting", [None, "", "0", " ", ","])
def test_without_the_setting_nothing_private_is_allowed(
    monkeypatch: pytest.MonkeyPatch, setting: str | None
) -> None:
    if setting is not None:
        monkeypatch.setenv(SETTING, setting)
    for address in ("127.0.0.1", "10.0.0.1", "::1", "fd12::1", *METADATA):
        assert not is_allowed(ip_address(address)), address
    assert is_allowed(ip_address("93.184.215.14"))


def test_one_opens_the_private_ranges(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "1")
    for address in ("127.0.0.1", "10.1.2.3", "192.168.1.1", "100.64.0.1", "::1", "fd12:3456::1"):
        assert is_allowed(ip_address(address)), address
    assert is_allowed(ip_address("::ffff:127.0.0.1"))


@pytest.mark.parametrize("setting", ["1", "0.0.0.0/0,::/0", "100.0.0.0/8,168.0.0.0/8"])
@pytest.mark.parametrize("address", METADATA)
def test_what_holds_a_machines_keys_is_not_opened_in_passing(
    monkeypatch: pytest.MonkeyPatch, setting: str, address: str
) -> None:
    monkeypatch.setenv(SETTING, setting)
    assert not is_allowed(ip_address(address))
    assert not is_allowed(ip_address("fe80::1%eth0"))
    monkeypatch.setenv(SETTING, address)
    assert is_allowed(ip_address(address)), "named outright"


def test_a_list_opens_its_networks_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(SETTING, "10.1.0.0/16, fd12::/48")
    for address, allowed in {
        "10.1.255.1": True,
        "10.2.0.1": False,
        "fd12::7": True,
        "fd13::7": False,
        "127.0.0.1": False,
    }.items():
        assert is_allowed(ip_address(address)) is allowed, address


def test_a_setting_that_is_no_network_is_an_error_and_opens_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SETTING, "10.0.0.0/99")
    with pytest.raises(GatherError, match=SETTING):
        fetch("http://10.0.0.1/")


def test_a_server_of_our_own_is_read_where_the_setting_names_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with serving() as port:
        url = f"http://127.0.0.1:{port}/page"
        with pytest.raises(GatherError, match="not on the public internet"):
            fetch(url)
        monkeypatch.setenv(SETTING, "127.0.0.1")
        assert fetch(url).data == PAGE
        [article] = slated.gather(url)
        assert article.title == "Barry"
