"""What was published and what was read in it: articles, their versions, readings and claims."""
