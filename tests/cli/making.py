"""Claims made by hand, on an article of two sentences."""

from slated import Claim, Event, Evidence, Status, Window

TEXT = "Fargo returns to FX in April 2017. Noah Hawley told fans at the ATX Festival."


def claim(words: str, field: str = "text", **fields: object) -> Claim:
    """A claim on Fargo resting on ``words`` of the article above."""
    text = TEXT if field == "text" else "Fargo comes back"
    start = text.index(words)
    given: dict[str, object] = {
        "title": "Fargo",
        "event": Event.PREMIERE,
        "status": Status.ANNOUNCED,
        "season": 3,
        "when": Window.parse("2017-04"),
        "when_text": "in April 2017",
        "platform": "FX",
        "rule": "returns",
    }
    evidence = Evidence(words, start, start + len(words), field)  # type: ignore[arg-type]
    return Claim(evidence=evidence, **(given | fields))  # type: ignore[arg-type]
