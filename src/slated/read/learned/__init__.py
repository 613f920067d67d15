"""The learned reader: small linear models over what the rules propose."""
