"""Editors' care: what readers report, what is doubtful, and putting it right."""
