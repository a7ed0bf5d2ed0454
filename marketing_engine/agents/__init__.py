"""The role scripts. Each runs when mail arrives, from cron, and by hand, with the same result."""
