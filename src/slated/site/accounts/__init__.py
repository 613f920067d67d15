"""Accounts: who is who, who may what, and what each person follows."""
