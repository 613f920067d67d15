"""The catalogue: which titles there are, what they are called, and which releases they have."""
