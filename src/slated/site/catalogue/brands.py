"""Brands and makers that stand before a title in the possessive, and are often left out."""

from __future__ import annotations

BRANDS = (
    # Houses and worlds.
    *("Marvel's", "DC's", "DC Comics'", "Disney's", "Walt Disney's", "Pixar's", "DreamWorks'"),
    *("Netflix's", "HBO's", "FX's", "AMC's", "Hulu's", "Amazon's", "Showtime's", "Starz's"),
    *("Syfy's", "Nickelodeon's", "National Geographic's", "WWE's", "LEGO's", "Cirque du Soleil's"),
    # Writers, makers and artists.
    *("Agatha Christie's", "Alfred Hitchcock's", "Anne Rice's", "Bram Stoker's", "Brad Meltzer's"),
    *(
        "Charles Dickens'",
        "Clive Barker's",
        "Dick Wolf's",
        "Gene Roddenberry's",
        "Gerry Anderson's",
    ),
    *("Guillermo del Toro's", "Harlan Coben's", "Jim Henson's", "Joss Whedon's", "Judd Apatow's"),
    *("Ken Burns'", "Lemony Snicket's", "Mark Millar's", "Matt Groening's", "Michael Connelly's"),
    *("Mike Judge's", "Neil Gaiman's", "Ray Bradbury's", "Roald Dahl's", "Robert Kirkman's"),
    *("Rod Serling's", "Ryan Murphy's", "Seth MacFarlane's", "Stan Lee's", "Stephen King's"),
    *("Steven Spielberg's", "Terry Pratchett's", "Tim Burton's", "Tom Clancy's", "Tyler Perry's"),
    *("Wes Craven's", "Zack Snyder's"),
)
