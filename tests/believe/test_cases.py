"""Belief, case by case: statements in order of publication, then what is believed."""

from dataclasses import replace

import pytest
from tests.believe.saying import bar, day, said

from slated.believe import Airing, Fate, Move, Stage, Standing, believe, changes, history


def edtf(belief):  # type: ignore[no-untyped-def]
    return belief.window.edtf if belief.window else None


ONE = [
    said("2017-10-04", "cast", "premiere announced", "2018", id="cast", platform="Netflix"),
    said("2017-10-04", "outlet", "production_end happened", id="wrap"),
]
REFINED = [*ONE, said("2017-12-10", "platform", "premiere announced", "2018-03-08", id="net")]


def test_1_one_voice() -> None:
    belief = believe(ONE, day("2017-10-05"))
    assert (belief.standing, edtf(belief)) == (Standing.WINDOWED, "2018")
    assert belief.stage is Stage.WRAPPED
    assert belief.why == "2018, says lead actor Krysten Ritter on Twitter, 4 Oct 2017."
    assert belief.supporting == ("cast",)
    assert belief.since == day("2017-10-04")
    assert belief.confidence == 0.8


def test_1_before_anybody_spoke_nothing_is_known() -> None:
    belief = believe(ONE, day("2017-10-03"))
    assert (belief.standing, belief.window, belief.since) == (Standing.NOTHING, None, None)
    assert belief.why == "Nothing is known."


def test_2_refined() -> None:
    belief = believe(REFINED, day("2017-12-11"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2018-03-08")
    assert belief.rule == "dated.refines"
    assert set(belief.supporting) == {"cast", "net"}
    assert (belief.against, belief.rivals) == ((), ())
    assert belief.why == ("March 8, 2018, says Netflix, 10 Dec 2017; Krysten Ritter says so too.")


def test_2_a_past_day_knows_only_what_was_published_by_then() -> None:
    belief = believe(REFINED, day("2017-11-01"))
    assert (belief.standing, edtf(belief)) == (Standing.WINDOWED, "2018")


def test_3_released() -> None:
    recap = said("2018-03-09", "outlet", "premiere happened", "2018-03-08", outlet="Variety")
    belief = believe([*REFINED, recap], day("2018-03-10"))
    assert (belief.standing, edtf(belief)) == (Standing.RELEASED, "2018-03-08")
    assert belief.why == "Released March 8, 2018, reports Variety, 9 Mar 2018."
    assert believe([*REFINED, recap], day("2018-03-08")).standing is Standing.DATED


def test_4_a_writers_guess_is_never_a_window() -> None:
    guess = [
        said("2017-10-04", "writer", "premiere rumoured", "2018", outlet="ComicBook.com"),
        said("2017-10-04", "outlet", "production_start happened", outlet="ComicBook.com"),
    ]
    belief = believe(guess, day("2017-10-05"))
    assert (belief.standing, edtf(belief)) == (Standing.RUMOURED, "2018")
    assert belief.stage is Stage.IN_PRODUCTION
    assert belief.why == "Perhaps 2018, guesses ComicBook.com, 4 Oct 2017."


def test_5_withheld_then_guessed_then_dated() -> None:
    mum = said("2017-10-04", "platform", "premiere unknown", id="mum")
    guess = said("2017-10-06", "writer", "premiere rumoured", "2017-10", id="guess")
    date = said("2017-10-19", "platform", "premiere announced", "2017-11-17")
    everything = [mum, guess, date]
    assert believe(everything, day("2017-10-05")).standing is Standing.WITHHELD
    guessed = believe(everything, day("2017-10-07"))
    assert (guessed.standing, edtf(guessed)) == (Standing.RUMOURED, "2017-10")
    assert guessed.against == ("mum",)
    assert "the date is withheld, says Netflix, 4 Oct 2017" in guessed.why
    dated = believe(everything, day("2017-10-20"))
    assert (dated.standing, edtf(dated)) == (Standing.DATED, "2017-11-17")


def test_5_a_weightier_silence_after_a_guess() -> None:
    guess = said("2017-10-02", "writer", "premiere rumoured", "2017-10")
    mum = said("2017-10-04", "platform", "premiere unknown")
    belief = believe([guess, mum], day("2017-10-05"))
    assert (belief.standing, belief.rule) == (Standing.WITHHELD, "secret")
    assert belief.why == (
        "The date is withheld, says Netflix, 4 Oct 2017; before that there was a guess, "
        "October 2017."
    )


def test_5_a_window_stands_though_the_day_is_withheld() -> None:
    mum = said("2017-10-20", "platform", "premiere unknown")
    belief = believe([*ONE, mum], day("2017-10-21"))
    assert (belief.standing, edtf(belief)) == (Standing.WINDOWED, "2018")


MOVED = [
    said("2020-01-10", "platform", "premiere announced", "2020-05-01", season=3),
    said("2020-03-20", "platform", "delay happened", season=3),
    said("2020-06-15", "platform", "premiere announced", "2020-09", season=3),
]


def test_6_moved() -> None:
    void = believe(MOVED, day("2020-03-21"))
    assert (void.standing, void.window, void.rule) == (Standing.UNDATED, None, "delayed")
    assert [(v.window.edtf, v.on) for v in void.voided] == [("2020-05-01", day("2020-03-20"))]
    assert void.why == "Delayed from May 1, 2020, no new date, says Netflix, 20 Mar 2020."
    after = believe(MOVED, day("2020-06-15"))
    assert (after.standing, edtf(after)) == (Standing.WINDOWED, "2020-09")


def test_6_changes_shows_one_delay_of_four_months() -> None:
    before, after = believe(MOVED, day("2020-03-01")), believe(MOVED, day("2020-07-01"))
    [change] = changes(before, after)
    assert (change.move, change.days) == (Move.DELAYED, 123)
    assert change.text == "delayed 4 months, from May 1, 2020 to September 2020"


def test_6_a_delay_and_its_new_date_in_one_article() -> None:
    old = said("2020-01-10", "platform", "premiere announced", "2020-05-01")
    news = [
        said("2020-03-20", "outlet", "delay happened", article="a"),
        said("2020-03-20", "outlet", "premiere announced", "2020-05-01", article="a"),
        said("2020-03-20", "outlet", "premiere announced", "2020-09-04", article="a"),
    ]
    belief = believe([old, *news], day("2020-03-20"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2020-09-04")


def test_6_a_delay_told_again_does_not_void_the_new_date() -> None:
    echo = said("2020-06-16", "outlet", "delay happened", "2020-03")
    assert edtf(believe([*MOVED, echo], day("2020-06-17"))) == "2020-09"
    wave = said("2020-03-30", "outlet", "delay happened")
    new = said("2020-03-25", "platform", "premiere announced", "2020-09")
    assert edtf(believe([*MOVED[:2], new, wave], day("2020-04-01"))) == "2020-09"


def test_6_the_old_date_repeated_after_a_delay_stays_void() -> None:
    stale = said("2020-03-25", "outlet", "premiere announced", "2020-05-01")
    belief = believe([*MOVED[:2], stale], day("2020-03-26"))
    assert (belief.standing, belief.window) == (Standing.UNDATED, None)


NETWORK = said("2018-11-05", "network", "premiere announced", "2019-01-10", id="network")
TRADE = said("2018-11-07", "outlet", "premiere announced", "2019-01-17", id="trade")
CONFLICT = [NETWORK, TRADE]


def test_7_conflict() -> None:
    belief = believe(CONFLICT, day("2018-11-08"))
    assert (belief.standing, edtf(belief)) == (Standing.CONFLICTING, "2019-01-10")
    assert [window.edtf for window in belief.rivals] == ["2019-01-17"]
    assert (belief.supporting, belief.against) == (("network",), ("trade",))
    assert belief.why == (
        "January 10, 2019, says NBC, 5 Nov 2018; but January 17, 2019, reports Deadline, "
        "7 Nov 2018."
    )
    assert belief.confidence < believe([NETWORK], day("2018-11-08")).confidence


def test_7_repeating_the_outlet_does_not_flip_it() -> None:
    third = said("2018-11-09", "outlet", "premiere announced", "2019-01-17", outlet="TVLine")
    belief = believe([*CONFLICT, third], day("2018-11-10"))
    assert (belief.standing, edtf(belief)) == (Standing.CONFLICTING, "2019-01-10")


def test_7_the_networks_own_correction_does() -> None:
    own = said("2018-11-10", "network", "premiere announced", "2019-01-17")
    belief = believe([*CONFLICT, own], day("2018-11-11"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2019-01-17")
    assert belief.rule == "dated.corrects"
    assert belief.against == ()


def test_7_the_network_repeating_itself_settles_it() -> None:
    own = said("2018-11-10", "network", "premiere announced", "2019-01-10")
    belief = believe([*CONFLICT, own], day("2018-11-11"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2019-01-10")
    assert belief.rule == "dated.settles"


def test_7_equal_voices_conflict_until_one_is_outnumbered() -> None:
    dates = [("Deadline", "2019-01-10"), ("Variety", "2019-01-17"), ("TVLine", "2019-01-17")]
    dates += [("Vulture", "2019-01-17")]
    said_so = [
        said(f"2018-11-0{n}", "outlet", "premiere announced", when, outlet=outlet)
        for n, (outlet, when) in enumerate(dates, 1)
    ]
    assert edtf(believe(said_so[:2], day("2018-11-09"))) == "2019-01-10"
    belief = believe(said_so, day("2018-11-09"))
    assert (belief.standing, edtf(belief)) == (Standing.CONFLICTING, "2019-01-17")
    assert belief.rule == "disputed.outnumbers"


def test_7_months_later_another_date_is_news() -> None:
    later = said("2019-01-02", "outlet", "premiere announced", "2019-03-14")
    belief = believe([NETWORK, later], day("2019-01-03"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2019-03-14")
    assert belief.rule == "dated.later"


def test_8_copies_are_one_source() -> None:
    one = said("2018-01-02", "outlet", "premiere announced", "2018-06", outlet="A", story="r")
    copies = [
        said("2018-01-03", "outlet", "premiere announced", "2018-06", outlet=outlet, story="r")
        for outlet in "BCDEFGHIJ"
    ]
    alone, many = (believe(s, day("2018-01-04")) for s in ([one], [one, *copies]))
    assert many.confidence == alone.confidence == 0.7
    assert len(many.supporting) == 10
    assert many.why == "June 2018, reports A, 2 Jan 2018; nine outlets repeat it."


def test_8_sources_of_their_own_add_up() -> None:
    own = [
        said("2018-01-02", "outlet", "premiere announced", "2018-06", outlet=outlet)
        for outlet in ("Deadline", "Variety")
    ]
    belief = believe(own, day("2018-01-04"))
    assert belief.confidence == 0.91
    assert belief.why == "June 2018, reports Deadline, 2 Jan 2018; Variety says so too."


def test_8_outlets_without_a_name_are_one_source() -> None:
    one, two = (
        said("2018-01-01", "outlet", "premiere announced", "2018-05-01", outlet=name)
        for name in ("", "")
    )
    assert believe([one, two], day("2018-01-02")).confidence == 0.7
    named = said("2018-01-01", "outlet", "premiere announced", "2018-05-01", outlet="Deadline")
    assert believe([one, two, named], day("2018-01-02")).confidence == 0.91


def test_8_one_actor_in_two_outlets_is_one_source() -> None:
    twice = [*ONE, said("2017-10-05", "cast", "premiere announced", "2018", outlet="Variety")]
    belief = believe(twice, day("2017-10-06"))
    assert belief.confidence == believe(ONE, day("2017-10-06")).confidence
    assert belief.why.endswith("; one outlet repeats it.")


def test_9_overdue_never_released() -> None:
    fall = [said("2018-05-01", "platform", "premiere announced", "2018-23")]
    belief = believe(fall, day("2019-01-15"))
    assert (belief.standing, edtf(belief)) == (Standing.OVERDUE, "2018-23")
    assert belief.since == day("2018-12-01")
    assert belief.why == (
        "Fall 2018 has passed without word of a release; Netflix (1 May 2018) gave that date."
    )
    assert believe(fall, day("2018-11-30")).standing is Standing.WINDOWED


def test_9_a_guess_that_has_passed_is_not_overdue() -> None:
    guess = [said("2018-05-01", "writer", "premiere rumoured", "2018-23")]
    belief = believe(guess, day("2019-01-15"))
    assert (belief.standing, belief.window) == (Standing.RUMOURED, None)
    assert belief.rule == "lapsed.first"


def test_10_constraint() -> None:
    maker = [said("2017-05-01", "maker", "premiere announced", id="maker")]
    bars = [bar("The Defenders", "2017-08-18", "2017-05-01", "maker")]
    belief = believe(maker, day("2017-05-02"), bars=bars)
    assert (belief.standing, edtf(belief)) == (Standing.EXPECTED, "2017-08-18/..")
    assert belief.why == "Not before The Defenders, which is held for August 18, 2017."
    assert believe(maker, day("2017-05-02")).standing is Standing.UNDATED


def test_10_a_constraint_cuts_a_window() -> None:
    bars = [bar("The Defenders", "2018-08-18", "2017-10-01", "maker")]
    belief = believe(ONE, day("2017-10-05"), bars=bars)
    assert (belief.standing, edtf(belief)) == (Standing.WINDOWED, "2018-08-18/2018-12-31")
    assert "; not before The Defenders, August 18, 2018" in belief.why


def test_10_a_window_before_the_constraint_is_a_conflict() -> None:
    bars = [bar("The Defenders", "2019-08-18", "2017-10-01", "maker")]
    belief = believe(ONE, day("2017-10-05"), bars=bars)
    assert (belief.standing, belief.rule) == (Standing.CONFLICTING, "barred.first")
    assert edtf(belief) == "2018"


def test_10_a_constraint_moves_with_the_other_release() -> None:
    maker = [said("2017-05-01", "maker", "premiere announced", id="maker")]
    bars = [
        bar("The Defenders", "2017-08-18", "2017-05-01", "maker"),
        bar("The Defenders", "2017-10-06", "2017-06-01", "maker"),
    ]
    days = ["2017-05-02", "2017-06-02"]
    windows = [edtf(believe(maker, day(d), bars=bars)) for d in days]
    assert windows == ["2017-08-18/..", "2017-10-06/.."]


SAVED = [
    said("2018-05-10", "Fox", "cancellation happened", platform="Fox", season=6),
    said("2018-05-11", "network", "renewal happened", platform="NBC", season=6),
]


def test_11_cancelled_then_saved() -> None:
    axed = believe(SAVED, day("2018-05-10"))
    assert (axed.standing, axed.fate) == (Standing.CANCELLED, Fate.CANCELLED)
    assert axed.why == "Cancelled, says Fox, 10 May 2018."
    saved = believe(SAVED, day("2018-05-11"))
    assert (saved.standing, saved.window) == (Standing.UNDATED, None)
    assert (saved.fate, saved.platform) == (Fate.ORDERED, "NBC")
    assert saved.why == "Renewed, says NBC, 11 May 2018; no date known."
    assert [span.belief.standing for span in history(SAVED)] == ["cancelled", "undated"]
    assert changes(axed, saved)[0].move is Move.SAVED


def test_11_a_cancellation_told_again_does_not_undo_the_rescue() -> None:
    again = said("2018-05-20", "outlet", "cancellation happened", platform="Fox", season=6)
    assert believe([*SAVED, again], day("2018-05-21")).standing is Standing.UNDATED


def test_11_the_new_network_may_cancel_it_too() -> None:
    again = said("2018-08-20", "network", "cancellation happened", platform="NBC", season=6)
    assert believe([*SAVED, again], day("2018-08-21")).standing is Standing.CANCELLED


AXED = said("2018-05-10", "Fox", "cancellation happened", platform="Fox", season=None, id="axed")


@pytest.mark.parametrize(
    ("what", "when", "told"),
    [
        ("renewal happened", None, "Renewed for season 6"),
        ("order happened", None, "Ordered for season 6"),
        ("premiere announced", "2019-01", "Season 6 is announced, January 2019"),
    ],
)
def test_11_a_season_told_of_saves_the_series(what: str, when: str | None, told: str) -> None:
    season = said("2018-05-11", "network", what, when, platform="NBC", season=6, id="six")
    spans = history([AXED], seasons=[season])
    assert [(str(one.first), one.belief.standing) for one in spans] == [
        ("2018-05-10", "cancelled"),
        ("2018-05-11", "undated"),
    ]
    saved = spans[-1].belief
    assert (saved.supporting, saved.rule, saved.platform) == (("six",), "coming.season", "NBC")
    assert saved.why == f"{told}, says NBC, 11 May 2018."
    assert changes(spans[0].belief, saved)[0].move is Move.SAVED
    assert believe([AXED], day("2018-05-10"), seasons=[season]).standing is Standing.CANCELLED
    assert believe([AXED], day("2018-05-11"), seasons=[season]).standing is Standing.UNDATED


def test_11_a_season_told_of_before_does_not_save_the_series() -> None:
    known = said("2018-02-01", "Fox", "renewal happened", season=5)
    shown = said("2018-09-01", "Fox", "premiere announced", "2018-10-01", season=5)
    rumour = said("2018-09-01", "unnamed", "renewal rumoured", season=6)
    [span] = history([AXED], seasons=[known, shown, rumour])
    assert span.belief.standing is Standing.CANCELLED


def test_11_what_saved_the_series_comes_out_and_goes_on() -> None:
    own = [said("2017-10-01", "Fox", "premiere happened", "2017-09-26", season=None), AXED]
    seasons = [
        said("2018-05-11", "network", "renewal happened", season=6),
        said("2019-01-11", "outlet", "premiere happened", "2019-01-10", season=6),
        said("2019-02-27", "network", "renewal happened", season=7),
    ]
    held = [one.belief.standing for one in history(own, seasons=seasons)]
    assert held == ["released", "cancelled", "undated", "released", "undated"]


def test_11_seasons_alone_say_nothing_of_the_series() -> None:
    season = said("2018-05-11", "network", "renewal happened", season=6)
    assert history([], seasons=[season]) == []


def test_11_a_cancellation_makes_dates_void() -> None:
    dated = said("2018-01-10", "Fox", "premiere announced", "2018-09", season=6)
    belief = believe([dated, SAVED[0]], day("2018-05-10"))
    assert (belief.standing, belief.window) == (Standing.CANCELLED, None)
    assert [v.window.edtf for v in belief.voided] == ["2018-09"]


def test_12_denied() -> None:
    rumour = said("2018-03-01", "unnamed", "renewal rumoured", season=4)
    star = said("2018-03-03", "cast", "renewal denied", season=4, id="star", venue=None)
    network = said("2018-04-01", "network", "renewal happened", season=4)
    denied = believe([rumour, star], day("2018-03-04"))
    assert (denied.standing, denied.against) == (Standing.RUMOURED, ("star",))
    assert denied.why == (
        "Its renewal is rumoured, not decided, say sources in Deadline, 1 Mar 2018; "
        "Krysten Ritter denies it, 3 Mar 2018."
    )
    assert believe([rumour, star, network], day("2018-04-02")).standing is Standing.UNDATED


def test_12_the_platforms_own_denial_ends_a_rumour() -> None:
    rumour = said("2018-03-01", "unnamed", "renewal rumoured", season=4)
    network = said("2018-03-03", "network", "renewal denied", season=4)
    belief = believe([rumour, network], day("2018-03-04"))
    assert (belief.standing, belief.rule) == (Standing.NOTHING, "refused")


def test_13_ended_is_not_cancelled() -> None:
    last = [
        said("2018-07-01", "network", "conclusion announced", season=5),
        said("2018-07-01", "network", "premiere announced", "2019-04", season=5),
    ]
    before = believe(last, day("2018-07-02"))
    assert (before.standing, edtf(before)) == (Standing.WINDOWED, "2019-04")
    assert before.fate is Fate.ENDING
    shown = said("2019-06-20", "outlet", "finale happened", "2019-06-19", season=5)
    out = said("2019-04-15", "outlet", "premiere happened", "2019-04-14", season=5)
    after = believe([*last, out, shown], day("2019-06-21"))
    assert (after.standing, after.fate, edtf(after)) == (Standing.ENDED, Fate.ENDED, "2019-04-14")
    assert all(span.belief.standing != "cancelled" for span in history([*last, out, shown]))


def test_14_coarser_after_finer() -> None:
    fine = said("2017-12-10", "platform", "premiere announced", "2018-03-08")
    coarse = said("2018-01-05", "outlet", "premiere announced", "2018-03")
    belief = believe([fine, coarse], day("2018-01-06"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2018-03-08")
    assert len(belief.supporting) == 2


def test_15_a_named_voice_overrides_a_catalogues_first_of_january() -> None:
    row = said(
        "2017-06-01",
        "outlet",
        "premiere announced",
        "2018-01-01",
        kind="catalogue",
        outlet="TVmaze",
    )
    assert edtf(believe([row], day("2017-06-02"))) == "2018-01-01"
    for day_said in ("2017-05-01", "2017-07-01"):
        for when in ("2018", "2018-03", "2018-05-04"):
            voice = said(day_said, "outlet", "premiere announced", when)
            belief = believe([row, voice], day("2017-08-01"))
            assert (edtf(belief), belief.rivals) == (when, ())


def test_15_a_catalogues_own_day_refines_and_never_disputes() -> None:
    row = said(
        "2017-11-01",
        "outlet",
        "premiere announced",
        "2018-03-08",
        kind="catalogue",
        outlet="TVmaze",
    )
    assert edtf(believe([*ONE, row], day("2017-11-02"))) == "2018-03-08"
    other = said("2017-10-20", "platform", "premiere announced", "2018-03-09", id="net")
    belief = believe([other, row], day("2017-11-02"))
    assert (belief.standing, edtf(belief)) == (Standing.DATED, "2018-03-09")
    assert belief.against == (row.id,)


def test_16_two_countries() -> None:
    both = [
        said("2020-02-01", "HBO", "premiere announced", "2020-04-12", platform="HBO"),
        said("2020-02-03", "Sky", "premiere announced", "2020-04-13", platform="Sky"),
    ]
    belief = believe(both, day("2020-02-04"))
    assert (belief.standing, edtf(belief), belief.platform) == (
        Standing.DATED,
        "2020-04-12",
        "HBO",
    )
    assert [(a.platform, a.window.edtf) for a in belief.airings] == [
        ("HBO", "2020-04-12"),
        ("Sky", "2020-04-13"),
    ]
    assert isinstance(belief.airings[0], Airing)


FIRST = said("2014-04-16", "outlet", "premiere happened", "2014-04-15", season=None)


def test_a_series_that_is_out_comes_again() -> None:
    ordered = said("2015-02-01", "network", "renewal happened", season=None)
    dated = said("2015-06-01", "network", "premiere announced", "2015-10-12", season=None)
    out = said("2015-10-13", "outlet", "premiere happened", "2015-10-12", season=None)
    told = [FIRST, ordered, dated, out]
    days = ("2014-05-01", "2015-02-02", "2015-06-02", "2015-10-14")
    found = [(str(b.standing), edtf(b), b.rule) for b in (believe(told, day(d)) for d in days)]
    assert found == [
        ("released", "2014-04-15", "released.first"),
        ("undated", None, "coming"),
        ("dated", "2015-10-12", "dated.restarts"),
        ("released", "2015-10-12", "released.outranks"),
    ]


def test_a_season_that_is_out_does_not_come_again() -> None:
    out = said("2018-03-09", "outlet", "premiere happened", "2018-03-08")
    abroad = said("2018-06-01", "outlet", "premiere announced", "2018-09-01", outlet="Variety")
    renewed = said("2018-07-01", "platform", "renewal happened")
    belief = believe([out, abroad, renewed], day("2018-07-02"))
    assert (belief.standing, edtf(belief)) == (Standing.RELEASED, "2018-03-08")


def test_an_undated_word_that_it_is_out_cannot_come_before_its_date() -> None:
    dated = said("2018-01-01", "platform", "premiere announced", "2018-03-08")
    early = said("2018-01-15", "outlet", "premiere happened")
    late = said("2018-03-09", "outlet", "premiere happened")
    assert believe([dated, early], day("2018-01-16")).standing is Standing.DATED
    belief = believe([dated, late], day("2018-03-10"))
    assert (belief.standing, edtf(belief)) == (Standing.RELEASED, "2018-03-08")


def test_a_finale_that_was_shown_says_that_it_is_out() -> None:
    dated = said("2018-01-01", "platform", "premiere announced", "2018-03-08")
    finale = said("2018-05-10", "outlet", "finale happened", "2018-05-09")
    belief = believe([dated, finale], day("2018-05-11"))
    assert (belief.standing, edtf(belief), belief.rule) == ("released", "2018-03-08", "aired")


def test_a_finale_to_come_is_no_release() -> None:
    finale = said("2018-04-10", "network", "finale announced", "2018-05-09")
    belief = believe([finale], day("2018-04-11"))
    assert (belief.standing, belief.rule) == (Standing.NOTHING, "finale")
    assert belief.why == "Only its finale is known, May 9, 2018, says NBC, 10 Apr 2018."


def test_a_date_already_past_when_it_was_announced_is_not_held() -> None:
    stale = said("2018-06-01", "outlet", "premiere announced", "2018-03-08")
    assert believe([stale], day("2018-06-02")).standing is Standing.NOTHING


def test_an_expected_date_gives_way_to_an_announced_one() -> None:
    likely = said("2018-01-01", "maker", "premiere expected", "2018-06")
    flat = said("2018-01-05", "outlet", "premiere announced", "2018")
    before, after = believe([likely], day("2018-01-02")), believe([likely, flat], day("2018-01-06"))
    assert (before.standing, before.why[:6]) == (Standing.EXPECTED, "Likely")
    assert (after.standing, edtf(after), after.rule) == ("windowed", "2018", "windowed.firmer")


def test_an_open_window_narrows_another() -> None:
    year = said("2018-01-01", "platform", "premiere announced", "2018")
    after = said("2018-01-05", "platform", "premiere announced", "2018-05/..")
    belief = believe([year, after], day("2018-01-06"))
    assert (edtf(belief), belief.rule) == ("2018-05-01/2018-12-31", "windowed.narrows")


def test_an_open_window_alone_is_expected() -> None:
    after = said("2018-01-05", "platform", "premiere announced", "2018-05/..")
    belief = believe([after], day("2018-01-06"))
    assert (belief.standing, belief.rule) == (Standing.EXPECTED, "open.first")


def test_an_overlapping_window_shifts() -> None:
    fall = said("2018-01-01", "platform", "premiere announced", "2018-23")
    season = said("2018-01-05", "platform", "premiere announced", "2018-11/2019-02")
    belief = believe([fall, season], day("2018-01-06"))
    assert (edtf(belief), belief.rule) == ("2018-11/2019-02", "windowed.shifts")


def test_a_weightier_voice_moves_a_date_without_a_conflict() -> None:
    star = said("2018-01-01", "cast", "premiere announced", "2018-06")
    network = said("2018-01-05", "network", "premiere announced", "2018-09")
    belief = believe([star, network], day("2018-01-06"))
    assert (belief.standing, edtf(belief), belief.rule) == (
        "windowed",
        "2018-09",
        "windowed.outranks",
    )
    assert [one.window.edtf for one in belief.voided] == ["2018-06"]


def test_a_contrary_expectation_is_no_conflict() -> None:
    network = said("2018-01-01", "network", "premiere announced", "2018-06", id="net")
    likely = said("2018-01-05", "outlet", "premiere expected", "2018-09", id="likely")
    belief = believe([network, likely], day("2018-01-06"))
    assert (belief.standing, belief.supporting, belief.against) == (
        "windowed",
        ("net",),
        ("likely",),
    )
    assert belief.why.endswith("; but September 2018, reports Deadline, 5 Jan 2018.")


def test_a_conclusion_denied_is_not_the_end() -> None:
    last = said("2018-01-01", "outlet", "conclusion announced", season=5)
    no = said("2018-01-05", "maker", "conclusion denied", season=5)
    assert believe([last], day("2018-01-06")).fate is Fate.ENDING
    assert believe([last, no], day("2018-01-06")).fate is None


def test_an_ended_series_may_be_revived() -> None:
    over = said("2018-01-01", "outlet", "conclusion happened", season=None)
    back = said("2020-01-05", "network", "order happened", season=None)
    assert believe([over], day("2018-01-06")).standing is Standing.ENDED
    belief = believe([over, back], day("2020-01-06"))
    assert (belief.standing, belief.fate) == (Standing.UNDATED, Fate.ORDERED)


def test_a_cancellation_may_be_denied() -> None:
    gone = said("2018-05-10", "outlet", "cancellation happened")
    no = said("2018-05-11", "network", "cancellation denied")
    belief = believe([gone, no], day("2018-05-12"))
    assert belief.standing is Standing.UNDATED
    assert belief.why == "Not cancelled after all, says NBC, 11 May 2018; no date known."
    star = said("2018-05-11", "Sam", "cancellation denied", id="star")
    axed = said("2018-05-10", "network", "cancellation happened")
    belief = believe([axed, star], day("2018-05-12"))
    assert (belief.standing, belief.against) == (Standing.CANCELLED, ("star",))


def test_a_rumoured_cancellation_cancels_nothing() -> None:
    dated = said("2018-01-01", "platform", "premiere announced", "2018-09")
    rumour = said("2018-02-01", "unnamed", "cancellation rumoured", id="rumour")
    belief = believe([dated, rumour], day("2018-02-02"))
    assert (belief.standing, belief.against) == (Standing.WINDOWED, ("rumour",))
    assert belief.why.endswith("; sources in Deadline say it may be cancelled, 1 Feb 2018.")


def test_a_persons_correction_of_a_reading_counts_as_surely_read() -> None:
    read = said("2018-01-01", "platform", "premiere announced", "2018-09", confidence=0.5)
    put_right = said(
        "2018-01-01", "platform", "premiere announced", "2018-09", confidence=0.5, kind="correction"
    )
    sure = [believe([one], day("2018-01-02")).confidence for one in (read, put_right)]
    assert sure == [0.475, 0.95]


def test_the_day_beside_is_no_conflict() -> None:
    friday = said("2020-05-26", "outlet", "premiere announced", "2020-06-26")
    saturday = said("2020-05-26", "outlet", "premiere announced", "2020-06-27", outlet="Variety")
    belief = believe([friday, saturday], day("2020-05-27"))
    assert (belief.standing, edtf(belief), len(belief.against)) == ("dated", "2020-06-26", 1)
    december = said("2018-05-26", "outlet", "premiere announced", "2018-12")
    january = said("2018-05-26", "outlet", "premiere announced", "2019-01", outlet="Variety")
    assert believe([december, january], day("2018-05-27")).standing is Standing.CONFLICTING


def test_a_series_ordered_again_is_not_overdue_for_its_old_date() -> None:
    told = [
        said("2020-04-23", "outlet", "premiere announced", "2020-05-15", season=None),
        said("2020-04-20", "platform", "premiere unknown", season=None),
        said("2020-05-16", "outlet", "premiere happened", "2020-05-15", season=None),
        said("2020-07-03", "platform", "renewal happened", season=None),
    ]
    belief = believe(told, day("2020-07-04"))
    assert (belief.standing, belief.rule) == (Standing.UNDATED, "coming")


def test_the_article_that_tells_of_a_delay_may_give_the_same_date_anew() -> None:
    old = said("2020-05-24", "outlet", "premiere announced", "2021")
    again = [
        said("2020-06-15", "outlet", "delay happened", article="a"),
        said("2020-06-15", "outlet", "premiere announced", "2021", article="a"),
    ]
    belief = believe([old, *again], day("2020-06-16"))
    assert (belief.standing, edtf(belief)) == (Standing.WINDOWED, "2021")
    other = said(
        "2020-06-15", "outlet", "premiere announced", "2021", article="b", outlet="Variety"
    )
    assert believe([old, again[0], other], day("2020-06-16")).standing is Standing.UNDATED


def test_not_in_a_year_says_that_it_comes() -> None:
    denied = said("2018-07-29", "HBO", "premiere denied", "2018")
    belief = believe([denied], day("2018-07-30"))
    assert (belief.standing, belief.rule) == (Standing.UNDATED, "coming")
    assert belief.why == "Not 2018, says HBO, 29 Jul 2018; no date known."


def test_what_is_to_be_made_is_coming_and_has_reached_no_stage() -> None:
    plan = said("2018-07-29", "HBO", "production_start announced", "2018-09")
    belief = believe([plan], day("2018-07-30"))
    assert (belief.standing, belief.stage) == (Standing.UNDATED, None)
    assert belief.why == "To be made, says HBO, 29 Jul 2018; no date known."


def test_a_delay_is_not_the_last_word_once_it_is_told_to_be_coming() -> None:
    delay = said("2020-05-03", "outlet", "delay happened")
    trailer = said("2022-02-17", "platform", "trailer happened")
    belief = believe([delay, trailer], day("2022-02-18"))
    assert (belief.standing, belief.rule) == (Standing.UNDATED, "coming")
    assert belief.why == ("A trailer is out, says Netflix, 17 Feb 2022; no date known.")


def test_a_series_told_to_be_coming_long_after_its_date_is_not_overdue() -> None:
    old = said("2018-05-10", "outlet", "premiere announced", "2018-22", season=None)
    new = said("2020-06-26", "platform", "premiere announced", season=None)
    days = ("2018-09-02", "2020-06-27")
    assert [str(believe([old, new], day(d)).standing) for d in days] == ["overdue", "undated"]


def test_a_renewal_ends_the_doubts_before_it() -> None:
    doubt = said("2017-06-20", "outlet", "cancellation expected")
    renewed = said("2018-05-10", "outlet", "renewal happened")
    assert believe([doubt, renewed], day("2018-05-11")).against == ()


def test_out_without_a_day_means_when_it_was_held_to_come() -> None:
    for season in (None, 2):
        told = [
            said("2017-09-22", "outlet", "premiere announced", "2018-01/2018-04", season=season),
            said("2018-04-16", "outlet", "premiere happened", season=season),
        ]
        belief = believe(told, day("2018-05-16"))
        assert (belief.standing, edtf(belief)) == (Standing.RELEASED, "2018-01/2018-04")


def test_two_people_say_and_one_says() -> None:
    both = said("2017-09-22", "Matt and Ross Duffer", "premiere announced", "2018")
    far = said("2017-09-22", "Ted Sarandos", "premiere announced", "2018", role="head of content")
    assert believe([both], day("2017-09-23")).why == "2018, say Matt and Ross Duffer, 22 Sep 2017."
    assert believe([far], day("2017-09-23")).why == (
        "2018, says Ted Sarandos, head of content, 22 Sep 2017."
    )


def test_an_article_without_a_day_is_not_news_of_the_day_it_was_seen() -> None:
    seen = replace(said("2026-11-22", "outlet", "premiere announced", "2020-11-15"), dated=False)
    belief = believe([seen], day("2026-11-22"))
    assert belief.standing is Standing.OVERDUE
    assert belief.why == (
        "November 15, 2020 has passed without word of a release; "
        "Deadline (seen 22 Nov 2026) gave that date."
    )
    renewed = replace(said("2026-11-22", "outlet", "renewal happened"), dated=False)
    told = believe([renewed], day("2026-11-22")).why
    assert told == "Renewed, reports Deadline, seen 22 Nov 2026; no date known."
