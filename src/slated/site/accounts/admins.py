"""Admins, made by whoever has the database."""

from __future__ import annotations

from allauth.account.models import EmailAddress
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from slated.site.accounts.acts import note
from slated.site.accounts.models import Act, User
from slated.site.accounts.names import plain
from slated.site.writing import writing


@writing()
def make_admin(name: str, email: str, password: str) -> bool:
    """Make an admin with this password; whoever has the name becomes one. True where new.

    Raises ValueError, in words, for a name, an address or a password that is refused.
    """
    user = User.objects.filter(username__iexact=name).first()
    new = user is None
    user = user or User(username=name)
    try:
        if new:
            plain(name)
        if email:
            validate_email(email)
        validate_password(password, user)
    except ValidationError as error:
        raise ValueError(" ".join(error.messages)) from None
    user.is_superuser = user.is_active = True
    user.set_password(password)
    user.save(update_fields=None if new else ["is_superuser", "is_active", "password"])
    if email:
        _give(user, email.lower())
    note(None, Act.What.ADMIN, user)
    return new


def _give(user: User, email: str) -> None:
    if EmailAddress.objects.filter(email=email).exclude(user=user).exists():
        raise ValueError(f"{email}: another account has this address")
    EmailAddress.objects.filter(user=user).delete()
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    user.email = email
    user.save(update_fields=["email"])
