"""What a person does here: rate, follow, look at their own shows and ratings."""
