"""What people configure: campaigns, ICPs, templates, the team. Files in, checked models out."""
