"""The addresses of what a person does here."""

from __future__ import annotations

from django.urls import path

from slated.site.people.export import as_table, as_trakt
from slated.site.people.follow import follow, unfollow
from slated.site.people.follows import my_follows
from slated.site.people.rate import rate
from slated.site.people.ratings import my_history, my_ratings
from slated.site.people.shows import my_shows

urlpatterns = [
    path("rate/<str:at>", rate, name="rate"),
    path("follow", follow, name="follow"),
    path("unfollow", unfollow, name="unfollow"),
    path("my/shows", my_shows, name="my-shows"),
    path("my/follows", my_follows, name="my-follows"),
    path("my/ratings", my_ratings, name="my-ratings"),
    path("my/ratings/history", my_history, name="my-history"),
    path("my/ratings/table.csv", as_table, name="my-ratings-csv"),
    path("my/ratings/trakt.json", as_trakt, name="my-ratings-trakt"),
]
