"""The slate: what is believed of each release, from which day to which."""
