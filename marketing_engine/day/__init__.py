"""The day of a campaign: its workflow, its summary, and the replies that a simulated day makes up."""
