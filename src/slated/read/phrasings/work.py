"""Words for making a series, shared by the rows of production and of delays."""

from __future__ import annotations

WORK = r"(?:film(?:ing)?|(?:pre-?|(?<!post-)(?<!post )(?<!post))production|shooting|principal photography|shoot)"
ON = r"(?: (?:on|for|of|in) [^.,;|]{2,60}?)?"
AUX = (
    r"(?: (?:has|have|had|is|was|are|will|already|now|just|since|also|to|be|been|being|set"
    r"|scheduled|expected|due|should|would|may|could|might|not|yet|hasn['’]t|(?!never)[a-z]+ly)(?!\w))*+"
)
