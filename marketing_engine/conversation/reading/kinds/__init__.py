"""What kind of mail it is: a person's reply, a bounce, a complaint, an automatic reply, a calendar's, or our own."""
